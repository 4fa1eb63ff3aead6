internal import DeckleText

/// Where the parts of a question stand.
struct NuxtQuestion {
    /// A text and the name it stands under.
    struct Part {
        var name: String
        var range: Range<Int>
    }

    /// Names that have a field of their own in the model.
    static let ownNames: Set<String> = [
        "id", "difficulty", "level", "tags", "form", "aliases", "guid", "language", "lang",
    ]

    var prompt: Part?
    var answer: Part?
    /// Whether the answer is a body tree, and the source of the answer, if any, is `rawbody`.
    var hasBodyTree = false

    init(_ record: NuxtRecord) throws(JSONError) {
        prompt = try QuestionShape.prompt(of: record).map { Part(name: $0.name, range: $0.range) }
        guard let (name, node) = try QuestionShape.answer(of: record) else { return }
        if case .text(let range) = node {
            answer = Part(name: name, range: range)
        } else {
            hasBodyTree = true
            guard case .text(let range) = try record.node("rawbody"), !record.document.isBlank(range) else { return }
            answer = Part(name: "rawbody", range: range)
        }
    }

    /// The names the parts stand under.
    var names: Set<String> { Set([prompt?.name, answer?.name].compactMap(\.self)) }

    /// How a question is named in messages.
    static func subject(id: String, page: String) -> String { "id \(id), \"\(page)\"" }
}
