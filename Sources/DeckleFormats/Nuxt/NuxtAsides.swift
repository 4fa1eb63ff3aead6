internal import DeckleCore
internal import DeckleText

/// Where the asides of a question stand.
struct NuxtAsides {
    private(set) var parts: [(kind: Aside.Kind, part: NuxtQuestion.Part)] = []
    /// Members that are called like an aside and are no text; they stay with the rest of what the source says.
    private var strange: [String] = []

    init(_ record: NuxtRecord) throws(Failure) {
        for kind in Aside.Kind.allCases {
            guard let reference = record.reference(kind.rawValue) else { continue }
            switch try record.document.node(at: reference) {
            case .text(let range):
                guard !record.document.isBlank(range) else { continue }
                parts.append((kind, NuxtQuestion.Part(name: kind.rawValue, reference: reference, range: range)))
            case .null, .undefined: continue
            default: strange.append(kind.rawValue)
            }
        }
    }

    func uses(_ name: String) -> Bool { parts.contains { $0.kind.rawValue == name } }

    /// A warning for every member that is no text.
    func problems(at place: Place) -> [Diagnostic] {
        strange.map { Diagnostic.asideNoText($0, at: place) }
    }
}
