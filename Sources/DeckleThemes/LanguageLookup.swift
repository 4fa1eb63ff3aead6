/// Which languages' labels suit a language, nearest first (RFC 4647, section 3.4).
enum LanguageLookup {
    /// The language and its broader forms, in small letters: `zh-tw`, `zh-hant` and `zh` for `zh-TW`.
    ///
    /// - Parameter language: a BCP 47 tag.
    static func candidates(for language: String) -> [String] {
        var subtags = language.lowercased().split { $0 == "-" || $0 == "_" }.map(String.init)
        guard let primary = subtags.first else { return [] }
        subtags[0] = aliases[primary] ?? primary
        // Arrays, as joining a slice takes the general way, many times as slow.
        var candidates = subtags.indices.reversed().map { Array(subtags[...$0]).joined(separator: "-") }
        if subtags[0] == "zh" {
            let written = "zh-" + script(ofChinese: subtags)
            if !candidates.contains(written) { candidates.insert(written, at: candidates.count - 1) }
        }
        return candidates
    }

    /// Old and special names of languages, by which some sources still call them (Unicode CLDR, language aliases).
    private static let aliases = ["iw": "he", "cmn": "zh"]

    /// The script that Chinese is written in: the one that is named, else that of the region (Unicode CLDR, likely
    /// subtags).
    private static func script(ofChinese subtags: [String]) -> String {
        if let named = subtags.first(where: { $0 == "hant" || $0 == "hans" }) { return named }
        return subtags.contains { ["tw", "hk", "mo"].contains($0) } ? "hant" : "hans"
    }
}
