/// Text as it may stand between double quotes in a style sheet that stands in a page.
enum CSSString {
    /// Escapes quotes, backslashes and line ends (CSS Syntax 3, section 4.3.5), and `<`, which could end the element.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{0}": result += "\\fffd "
            case "\"", "\\", "<", "\u{1}"..<" ", "\u{7F}": result += "\\\(String(scalar.value, radix: 16)) "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
