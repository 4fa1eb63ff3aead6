internal import DeckleCore
internal import DeckleText

/// A text that a payload holds in several languages, such as `{"en": "Tide", "de": "Gezeiten"}`.
struct NuxtVariants {
    struct Variant {
        /// The language as the source writes it.
        var language: String
        var reference: DevalueReference
        var range: Range<Int>
    }

    /// In the order of the source; at least one.
    private let variants: [Variant]

    /// Nil for every other object, and where nothing can be seen of any of its texts.
    init?(_ members: [DevalueMember], in document: DevalueDocument) throws(Failure) {
        guard members.allSatisfy({ Self.isLanguage($0.name) }) else { return nil }
        var variants: [Variant] = []
        for member in members {
            switch try document.node(at: member.reference) {
            case .text(let range):
                guard !document.isSilent(range) else { continue }
                variants.append(Variant(language: member.name, reference: member.reference, range: range))
            case .null, .undefined: continue
            default: return nil
            }
        }
        guard !variants.isEmpty else { return nil }
        self.variants = variants
    }

    var languages: [String] { variants.map(\.language) }

    /// The text in the language that is wished for, else the first.
    func variant(in language: String?) -> Variant? {
        let position = language.flatMap { LanguageTag.position(of: $0, among: languages) } ?? 0
        return variants.indices.contains(position) ? variants[position] : nil
    }

    /// Two letters, as a name of a member mostly has more: what a language is called without a region.
    private static func isLanguage(_ name: String) -> Bool {
        LanguageTag.wellFormed(name)?.count == name.count && LanguageTag.primary(name).count == 2
    }
}
