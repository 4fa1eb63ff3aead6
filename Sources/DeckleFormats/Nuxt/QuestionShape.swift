internal import DeckleText

/// Tells a question from other objects by the names of its members.
enum QuestionShape: UInt8 {
    /// No question.
    case other
    /// Has the names of a question but lacks its text.
    case partial
    /// Has a prompt and an answer.
    case whole

    static let promptNames = ["q", "question", "front", "prompt", "term", "title"]
    static let answerNames = ["a", "answer", "back", "response", "definition", "body", "content"]
    /// Names that lists of questions go by.
    static let listNames: Set<String> = ["questions", "qa", "items", "cards", "faq", "faqs", "flashcards"]

    /// Names that hardly mean anything but a question or its answer.
    private static let tellingNames: Set<String> = ["q", "question", "front", "prompt", "a", "answer", "back"]

    init(_ record: NuxtRecord) throws(JSONError) {
        let prompt = try Self.prompt(of: record)
        let answer = try Self.answer(of: record)
        // A title with a body is any article.
        let isArticle = prompt?.name == "title" && ["body", "content"].contains(answer?.name)
        if prompt != nil, answer != nil, !isArticle {
            self = .whole
        } else {
            self = record.members.contains { Self.tellingNames.contains($0.name) } ? .partial : .other
        }
    }

    /// The name and the range of the first prompt that is not blank.
    static func prompt(of record: NuxtRecord) throws(JSONError) -> (name: String, range: Range<Int>)? {
        for name in promptNames {
            guard case .text(let range) = try record.node(name), !record.document.isBlank(range) else { continue }
            return (name, range)
        }
        return nil
    }

    /// The name and the node of the first answer that is a text with something in it, or a body tree.
    static func answer(of record: NuxtRecord) throws(JSONError) -> (name: String, node: DevalueNode)? {
        for name in answerNames {
            guard let reference = record.reference(name) else { continue }
            let node = try record.document.node(at: reference)
            if case .text(let range) = node, !record.document.isBlank(range) { return (name, node) }
            if case .object = node, try NuxtBody.isBody(record.document, at: reference) { return (name, node) }
        }
        return nil
    }
}
