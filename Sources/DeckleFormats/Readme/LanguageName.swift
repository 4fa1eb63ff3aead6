/// Languages by the names that English has for them, as folders of translations are called.
enum LanguageName {
    /// The tag of a language such as `french` or `chinese-traditional`; nil for other words.
    static func tag(_ name: String) -> String? { tags[name.lowercased().replacing("_", with: "-")] }

    private static let tags: [String: String] = {
        let words = """
            arabic ar bengali bn bulgarian bg burmese my catalan ca chinese zh chinese-simplified zh-Hans \
            chinese-traditional zh-Hant croatian hr czech cs danish da dutch nl english en farsi fa finnish fi french fr \
            german de greek el hebrew he hindi hi hungarian hu indonesian id italian it japanese ja korean ko latvian lv \
            lithuanian lt norwegian no persian fa polish pl portuguese pt brazilian-portuguese pt-BR romanian ro russian ru \
            serbian sr slovak sk slovakian sk slovenian sl spanish es swedish sv thai th turkish tr ukrainian uk urdu ur \
            vietnamese vi
            """.split(separator: " ").map(String.init)
        return Dictionary(
            uniqueKeysWithValues: stride(from: 0, to: words.count - 1, by: 2).map { (words[$0], words[$0 + 1]) }
        )
    }()
}
