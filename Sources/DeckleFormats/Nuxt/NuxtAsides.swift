internal import DeckleCore
internal import DeckleText

/// Where the asides of a question stand.
struct NuxtAsides {
    private(set) var parts: [(kind: Aside.Kind, part: NuxtQuestion.Part)] = []
    /// Members that are called like an aside and are no text; they stay with the rest of what the source says.
    private var strange: [String] = []

    init(_ record: NuxtRecord, of question: NuxtQuestion, names: QuestionNames) throws(Failure) {
        // A longer answer beside a short one explains it, or is a note where something else does.
        var longer = question.answer?.name == QuestionNames.shortAnswer.name ? QuestionNames.shortAnswer.longer : nil
        for kind in Aside.Kind.allCases {
            let count = parts.count
            try add(kind, named: names.name(of: kind), of: record, in: names.language)
            guard parts.count == count, let name = longer, kind == .explanation || kind == .note else { continue }
            try add(kind, named: name, of: record, in: names.language)
            longer = nil
        }
    }

    private mutating func add(
        _ kind: Aside.Kind,
        named name: String,
        of record: NuxtRecord,
        in language: String?
    ) throws(Failure) {
        guard let reference = record.reference(name) else { return }
        switch try record.document.node(at: reference) {
        case .text(let range):
            guard !record.document.isBlank(range) else { return }
            parts.append((kind, NuxtQuestion.Part(name: name, reference: reference, range: range)))
        case .null, .undefined: return
        default:
            if let part = try record.part([name], in: language) {
                parts.append((kind, part))
            } else {
                strange.append(name)
            }
        }
    }

    func uses(_ name: String) -> Bool { parts.contains { $0.part.name == name } }

    /// A warning for every member that is no text.
    func problems(at place: Place) -> [Diagnostic] {
        strange.map { Diagnostic.asideNoText($0, at: place) }
    }
}
