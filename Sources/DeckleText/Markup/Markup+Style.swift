extension Markup {
    /// Text as it may stand between double quotes in a style sheet that stands in a page.
    ///
    /// Quotes, backslashes and line ends are escaped (CSS Syntax 3, section 4.3.5), and `<`, which could end the
    /// element.
    package init(inStyle text: String) {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{0}": result += "\\fffd "
            case "\"", "\\", "<", "\u{1}"..<" ", "\u{7F}": result += "\\\(String(scalar.value, radix: 16)) "
            default: result.unicodeScalars.append(scalar)
            }
        }
        self.init(text: result)
    }
}
