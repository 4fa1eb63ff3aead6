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

    /// The same, where it names a language that there is; stores and screen readers know no other.
    static func known(_ tag: String) -> String? {
        wellFormed(tag).flatMap { isKnown($0) ? $0 : nil }
    }

    /// Whether a well-formed tag names a language that there is; three letters are taken at their word.
    static func isKnown(_ tag: String) -> Bool {
        let language = tag.prefix { $0 != "-" }.lowercased()
        return language.count != 2 || codes.contains(Substring(language))
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

    /// ISO 639-1, with the codes that were withdrawn and are in use.
    private static let codes = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz
        ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik
        in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg
        mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro
        ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty
        ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.split(whereSeparator: \.isWhitespace)
    )
}
