extension LanguageTag {
    /// The language of a tag without script and region, in small letters.
    static func primary(_ tag: String) -> String { String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased() }

    /// Where the language that is wished for stands among others: the same tag, else one of the same language.
    static func position(of wish: String, among tags: [String]) -> Int? {
        let wanted = plain(wish)
        return tags.firstIndex { plain($0) == wanted } ?? tags.firstIndex { primary($0) == primary(wish) }
    }

    private static func plain(_ tag: String) -> String { tag.lowercased().replacing("_", with: "-") }
}
