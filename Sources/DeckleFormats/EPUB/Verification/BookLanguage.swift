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
        return language.count != 2 || codes.contains(Substring(language))
    }

    private static func isSign(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber)
    }

    /// ISO 639-1.
    private static let codes = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
        en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu
        ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
        nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn
        so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.split(whereSeparator: \.isWhitespace)
    )
}
