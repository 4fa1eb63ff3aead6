internal import DeckleCore
internal import DeckleText

/// Where the parts of a question stand.
struct NuxtQuestion {
    /// A text and the name it stands under.
    struct Part {
        var name: String
        var reference: DevalueReference
        var range: Range<Int>
    }

    static let promptNames = ["q", "question", "front", "prompt", "term", "title"]
    static let answerNames = ["a", "answer", "back", "response", "definition", "body", "content"]
    /// Names that have a field of their own in the model.
    static let ownNames: Set<String> = [
        "id", "difficulty", "level", "tags", "form", "aliases", "guid", "language", "lang",
    ]

    /// The first prompt that is not blank.
    let prompt: Part?
    /// The first answer that is not blank, or the source of the body tree.
    private(set) var answer: Part?
    /// The name of the answer if that is a body tree; its source, if there is one, is `rawbody`.
    private(set) var bodyTree: String?

    init(_ record: NuxtRecord) throws(Failure) {
        prompt = try record.part(Self.promptNames)
        for name in Self.answerNames where answer == nil && bodyTree == nil {
            guard let reference = record.reference(name) else { continue }
            answer = try record.part([name])
            if answer == nil, try NuxtBody.isBody(record.document, at: reference) { bodyTree = name }
        }
        if bodyTree != nil { answer = try record.part(["rawbody"]) }
    }

    /// Whether a member is one of the parts or has a field of its own in the model.
    func uses(_ name: String) -> Bool {
        name == prompt?.name || name == answer?.name || Self.ownNames.contains(name)
    }

    /// How a question is named in messages.
    static func subject(id: String, page: String) -> String { "id \(id), \"\(page)\"" }
}

extension NuxtRecord {
    /// The first of the names under which a text stands that is not blank.
    fileprivate func part(_ names: [String]) throws(Failure) -> NuxtQuestion.Part? {
        for name in names {
            guard let reference = reference(name), case .text(let range) = try document.node(at: reference),
                !document.isBlank(range)
            else { continue }
            return NuxtQuestion.Part(name: name, reference: reference, range: range)
        }
        return nil
    }
}
