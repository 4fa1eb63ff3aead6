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

    /// The first prompt of which something can be seen.
    let prompt: Part?
    /// The first answer of which something can be seen, or the source of the body tree.
    private(set) var answer: Part?
    /// The name of the answer if that is a body tree; its source, if there is one, is `rawbody`.
    private(set) var bodyTree: String?
    let options: NuxtOptions?

    init(_ record: NuxtRecord) throws(Failure) {
        prompt = try record.part(Self.promptNames)
        for name in Self.answerNames where answer == nil && bodyTree == nil {
            guard let reference = record.reference(name) else { continue }
            answer = try record.part([name])
            if answer == nil, try NuxtBody.isBody(record.document, at: reference) { bodyTree = name }
        }
        if bodyTree != nil { answer = try record.part(["rawbody"]) }
        options = try NuxtOptions(record)
        if options != nil, answer == nil { answer = try record.part(NuxtOptions.rightNames) }
    }

    /// Whether there is something to choose from, and it is known what is right.
    var isChoice: Bool {
        switch options?.right {
        case .positions?, .numbers?: true
        case .unknown?, nil: false
        }
    }

    /// The answer, where that is more than the name of a right option.
    var explanation: Part? { isChoice && answer?.name == options?.rightName ? nil : answer }

    /// Whether a member is one of the parts or has a field of its own in the model.
    func uses(_ name: String) -> Bool {
        name == prompt?.name || name == answer?.name || name == options?.name || name == options?.rightName
            || Self.ownNames.contains(name)
    }

    /// How a question is named in messages.
    static func subject(id: String, page: String) -> String { "id \(id), \"\(page)\"" }
}

extension NuxtRecord {
    /// The first of the names under which a text stands of which something can be seen.
    fileprivate func part(_ names: [String]) throws(Failure) -> NuxtQuestion.Part? {
        for name in names {
            guard let reference = reference(name), case .text(let range) = try document.node(at: reference),
                !document.isSilent(range)
            else { continue }
            return NuxtQuestion.Part(name: name, reference: reference, range: range)
        }
        return nil
    }
}
