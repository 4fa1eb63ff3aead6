internal import DeckleCore
internal import DeckleText

/// Where the parts of a question stand.
struct NuxtQuestion {
    /// A text and the name it stands under.
    struct Part {
        var name: String
        /// The text; the first one, where it is there in several languages.
        var reference: DevalueReference
        /// The text to read.
        var range: Range<Int>
        /// The language of that, where it is there in several.
        var language: String?
        /// The languages in which it is there; empty where that is one that nothing names.
        var languages: [String] = []

        /// Where the text stands, as a JSON pointer from the question.
        var pointer: String { language.map { "\(name)/\($0)" } ?? name }
    }

    /// A body tree and the name it stands under.
    struct Tree {
        var name: String
        var reference: DevalueReference
    }

    /// What the source of a body tree stands under.
    static let sourceName = "rawbody"

    static let promptNames = ["q", "question", "front", "prompt", "term", "title", "questionText"]

    /// The first prompt of which something can be seen.
    private(set) var prompt: Part?
    /// The prompt, where it is a body tree that says something.
    private(set) var promptTree: Tree?
    /// The first answer of which something can be seen, or the source of the body tree.
    private(set) var answer: Part?
    /// The name of the answer if that is a body tree; its source, if there is one, is `rawbody`.
    private(set) var bodyTree: String?
    /// The body tree, where its source is not there and it says something.
    private(set) var tree: Tree?
    let options: NuxtOptions?
    private let names: QuestionNames

    init(_ record: NuxtRecord, names: QuestionNames) throws(Failure) {
        self.names = names
        options = try NuxtOptions(record, names: names)
        prompt = try record.part(names.prompts, in: names.language)
        try findAnswer(names.answers, in: record)
        if prompt == nil || !hasAnswer { try findPair(in: record) }
        for name in names.prompts where prompt == nil && promptTree == nil {
            promptTree = try Self.tree(name, in: record)
        }
        if options != nil, answer == nil { answer = try record.part(names.rightOnes, in: names.language) }
    }

    private var hasAnswer: Bool { answer != nil || bodyTree != nil }

    private mutating func findAnswer(_ answers: [String], in record: NuxtRecord) throws(Failure) {
        for name in answers where !hasAnswer {
            guard let reference = record.reference(name) else { continue }
            answer = try record.part([name], in: names.language)
            if answer == nil, try NuxtBody.isBody(record.document, at: reference) {
                (bodyTree, tree) = (name, try Self.tree(name, in: record))
            }
        }
        if bodyTree != nil, let source = try record.part([Self.sourceName], in: names.language),
            !NuxtBody.withoutFrontMatter(record.document.text(source.range)).trimmed.isEmpty
        {
            answer = source
        }
        if answer != nil { tree = nil }
    }

    /// What stands under a name, where that is a tree that says something.
    private static func tree(_ name: String, in record: NuxtRecord) throws(Failure) -> Tree? {
        guard let reference = record.reference(name), try NuxtBody.isBody(record.document, at: reference),
            try !NuxtBody.isEmpty(record.document, at: reference)
        else { return nil }
        return Tree(name: name, reference: reference)
    }

    /// Takes two names that mean a question where both are there.
    private mutating func findPair(in record: NuxtRecord) throws(Failure) {
        for pair in QuestionNames.pairs {
            guard let prompt = try record.part([pair.prompt], in: names.language),
                !pair.isOnlyAsked || record.document.text(prompt.range).isAsked
            else { continue }
            try findAnswer(pair.answers, in: record)
            guard hasAnswer else { continue }
            self.prompt = prompt
            return
        }
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

    /// The size of the longer one of prompt and answer, in bytes of the source; that of a tree is not known.
    var size: Int { max(prompt?.range.count ?? 0, answer?.range.count ?? 0) }

    /// The languages in which prompt and answer are there; empty where that is one that nothing names.
    var languages: [String] { (prompt?.languages ?? []) + (answer?.languages ?? []) }

    /// Whether a member is one of the parts or has a field of its own in the model.
    func uses(_ name: String) -> Bool {
        name == prompt?.name || name == promptTree?.name || name == answer?.name || options?.uses(name) == true
            || names.fields.contains(name)
    }

    /// How a question is named in messages.
    static func subject(id: String, page: String) -> String { "id \(id), \"\(page)\"" }
}

extension NuxtRecord {
    /// The first of the names under which a text stands of which something can be seen.
    func part(_ names: [String], in language: String?) throws(Failure) -> NuxtQuestion.Part? {
        for name in names {
            guard let reference = reference(name) else { continue }
            switch try document.node(at: reference) {
            case .text(let range):
                if !document.isSilent(range) {
                    return NuxtQuestion.Part(name: name, reference: reference, range: range)
                }
            case .object(let members):
                guard let variants = try NuxtVariants(members, in: document) else { continue }
                return variants.part(name, in: language)
            default: continue
            }
        }
        return nil
    }
}

extension NuxtVariants {
    fileprivate func part(_ name: String, in language: String?) -> NuxtQuestion.Part? {
        guard let first = variant(in: nil), let chosen = variant(in: language) else { return nil }
        return NuxtQuestion.Part(
            name: name,
            reference: first.reference,
            range: chosen.range,
            language: chosen.language,
            languages: languages
        )
    }
}

extension String {
    /// Whether it ends as a question does, in any script.
    fileprivate var isAsked: Bool { trimmed.unicodeScalars.last.map("?？؟;՞".unicodeScalars.contains) == true }
}
