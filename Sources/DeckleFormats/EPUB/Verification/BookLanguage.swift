/// Language tags as stores and readers take them (BCP 47).
enum BookLanguage {
    /// Whether a tag has the form of one: a language, and subtags of one to eight letters and digits.
    static func isWellFormed(_ tag: String) -> Bool {
        let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = subtags.first, language.allSatisfy({ $0.isASCII && $0.isLetter }) else { return false }
        let isPrivate = subtags.count > 1 && ["x", "i"].contains(language.lowercased())
        return (isPrivate || (2...3).contains(language.count))
            && subtags.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(isSign) }
    }

    /// Whether a well-formed tag names a language that there is; three letters are taken at their word.
    static func isKnown(_ tag: String) -> Bool {
        let language = tag.prefix { $0 != "-" }.lowercased()
        if ["und", "mul", "zxx", "mis"].contains(language) { return false }
        return LanguageTag.isKnown(tag)
    }

    private static func isSign(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber)
    }
}
