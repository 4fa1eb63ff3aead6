/// Language tags that every reading system takes (BCP 47: language, script, region and variants).
enum LanguageTag {
    /// The longest start of `tag` that is well-formed; nil where not even the language is.
    ///
    /// Stores refuse a book over a tag such as `C` or `english`, so a tag is never written as it came.
    static func wellFormed(_ tag: String) -> String? {
        var rest = tag.split(whereSeparator: { $0 == "-" || $0 == "_" })[...]
        guard let language = rest.popFirst(), isWord(language, 2...3) else { return nil }
        var subtags = [language]
        if let script = rest.first, isWord(script, 4...4) { subtags.append(rest.removeFirst()) }
        if let region = rest.first, isRegion(region) { subtags.append(rest.removeFirst()) }
        while let variant = rest.first, isVariant(variant), !subtags.contains(variant) {
            subtags.append(rest.removeFirst())
        }
        return subtags.joined(separator: "-")
    }

    private static func isWord(_ subtag: Substring, _ lengths: ClosedRange<Int>) -> Bool {
        lengths.contains(subtag.count) && subtag.allSatisfy { $0.isASCII && $0.isLetter }
    }

    private static func isRegion(_ subtag: Substring) -> Bool {
        isWord(subtag, 2...2) || subtag.count == 3 && subtag.allSatisfy(isDigit)
    }

    private static func isVariant(_ subtag: Substring) -> Bool {
        let isPlain = subtag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return isPlain && ((5...8).contains(subtag.count) || subtag.count == 4 && subtag.first.map(isDigit) == true)
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
