/// Texts as they are compared where only what they say counts, and not how it is set (docs/identity.md).
///
/// Both forms have small letters, no invisible characters, and one space between words where nothing else parts them.
enum NormalForm {
    /// Words and digits, the signs of mathematics and `#`, so that `C`, `C++` and `C#` stay apart.
    static func prose(_ text: String) -> String {
        form(text) { $0 == "#" || $0.properties.generalCategory == .mathSymbol }
    }

    /// Words, digits and operators, without what formatters set otherwise: quotes, commas, semicolons and parentheses.
    static func code(_ text: String) -> String {
        form(text) { !$0.properties.isWhitespace && !layout.contains($0) }
    }

    /// A text without the characters that nobody sees.
    static func visible(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
    }

    private static let layout = Set("\"'`,;(){}“”‘’".unicodeScalars)

    private static func form(_ text: String, keeping isSign: (Unicode.Scalar) -> Bool) -> String {
        var form = String.UnicodeScalarView()
        var isGap = false
        for scalar in visible(text).lowercased().unicodeScalars {
            let isWord = Slug.isWord(scalar)
            guard isWord || isSign(scalar) else {
                isGap = true
                continue
            }
            if isGap, isWord, let last = form.last, Slug.isWord(last) { form.append(" ") }
            isGap = false
            form.append(scalar)
        }
        return String(form)
    }
}
