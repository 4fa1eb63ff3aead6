internal import DeckleCore
internal import DeckleText

/// Builds a deck from its interchange form.
struct JSONDeckBuilder {
    /// What was left out, and why.
    private(set) var log: [Diagnostic] = []
    private var contents: [JSONPages.Content] = []
    private var identities: Set<String> = []
    private let file: String
    private let suggestedID: String?
    private let place: (JSONValue) -> Place

    /// - Parameters:
    ///   - file: the name of the source.
    ///   - suggestedID: an id for a deck that nothing names.
    ///   - place: where a value stands, by its offset.
    init(file: String, suggestedID: String?, place: @escaping (_ offset: Int) -> Place) {
        self.file = file
        self.suggestedID = suggestedID
        self.place = { place($0.offset) }
    }

    /// - Throws: ``Failure`` with its places as offsets
    mutating func manuscript(of root: JSONValue) throws -> Manuscript {
        try checkSchema(of: root)
        noteUnknown(in: root, among: InterchangeSchema.deck)
        let topics = try root.required("topics").array { try topic(of: $0) }
        let language = try root.optional("language")?.string() ?? guessedLanguage()
        let deck = Deck(
            id: try root.required("id").string(),
            identity: try root.optional("unnamed")?.bool() == true ? .madeUp(suggestion: suggestedID) : .named,
            title: try root.required("title").string(),
            summary: try root.optional("summary")?.string(),
            language: language,
            direction: try root.locale().direction ?? Direction(language: language),
            author: try root.optional("author")?.string(),
            takeawayWords: try root.optional("takeawayWords")?.strings() ?? [],
            site: try root.optional("site")?.string(),
            published: try root.optional("published")?.date() ?? .none,
            topics: topics,
            extra: try root.optional("extra")?.properties() ?? []
        )
        let member = "an \"id\" without \"unnamed\""
        let problems = [deck.unnamedProblem(in: file, member: member), deck.languageProblem(in: file)]
        log += problems.compactMap(\.self)
        return Manuscript(deck: deck, pages: JSONPages(contents: contents))
    }

    /// The language that the letters of some prompts tell, else English.
    private mutating func guessedLanguage() -> String {
        let questions = contents.lazy.flatMap(\.questions)
        let step = max(questions.count / LanguageGuess.sampleSize, 1)
        var guess = LanguageGuess()
        for (position, question) in questions.enumerated() where position.isMultiple(of: step) {
            guess.add(PlainText.line(question.prompt.blocks))
        }
        guard let language = guess.language else { return "en" }
        log.append(LanguageGuess.note(language, in: file))
        return language
    }

    private func checkSchema(of root: JSONValue) throws {
        let schema = try root.required(InterchangeSchema.key).required("schema")
        guard schema.content == .integer(InterchangeSchema.version) else {
            throw Failure(
                .error(
                    .jsonUnknownSchema,
                    "this is not version \(InterchangeSchema.version) of the interchange form",
                    at: Place(offset: schema.offset),
                    hint: "it was written by another version of deckle; export it again with this one"
                )
            )
        }
    }

    /// Warns of members that mean nothing, most of them misspelt.
    private mutating func noteUnknown(in value: JSONValue, among known: Set<String>) {
        guard case .object(let members) = value.content else { return }
        for member in members where !known.contains(member.name) {
            let near = Nearest.name(to: member.name, among: known.sorted()).map { "did you mean \"\($0)\"?" }
            log.append(
                .warning(
                    .jsonUnknownKey,
                    "\"\(member.name.prefix(40))\" means nothing here and is left out",
                    at: place(member.value),
                    hint: near ?? "what Deckle does not know belongs into \"extra\""
                )
            )
        }
    }

    private mutating func topic(of value: JSONValue) throws -> Topic {
        noteUnknown(in: value, among: InterchangeSchema.topic)
        return Topic(
            id: try value.required("id").string(),
            title: try value.required("title").string(),
            summary: try value.optional("summary")?.string(),
            pages: try value.required("pages").array { try page(of: $0) },
            extra: try value.optional("extra")?.properties() ?? []
        )
    }

    private mutating func page(of value: JSONValue) throws -> PageOutline {
        noteUnknown(in: value, among: InterchangeSchema.page)
        let id = try value.required("id").string()
        var questions = try value.required("questions").array { try question(of: $0, on: id) }.compactMap(\.self)
        for index in questions.indices { questions[index].outline.handle = UInt32(clamping: index) }
        let extra = try value.optional("extra")?.properties() ?? []
        contents.append(JSONPages.Content(questions: questions, extra: extra))
        return PageOutline(
            id: id,
            title: try value.required("title").string(),
            summary: try value.optional("summary")?.string(),
            difficulty: try value.optional("difficulty").map { Difficulty(try $0.string()) },
            updated: try value.optional("updated")?.date(),
            questions: questions.map(\.outline),
            related: try value.optional("related")?.strings() ?? [],
            handle: contents.count - 1
        )
    }

    /// The question; nil, with an error in the log, for one that cannot be used.
    private mutating func question(of value: JSONValue, on page: String) throws -> Question? {
        noteUnknown(in: value, among: InterchangeSchema.question)
        var question = try value.question()
        let place = place(value)
        question.origin = place
        if let problem = problem(with: question, on: page) {
            log.append(.error(problem.code, problem.message, at: place))
            return nil
        }
        takeAsides(of: &question, at: place)
        return question
    }

    /// Makes asides of what the source calls so; an older form kept them with the rest, as Markdown.
    private mutating func takeAsides(of question: inout Question, at place: Place) {
        let named = question.extra.compactMap { property in
            Aside.Kind(rawValue: property.name).map { (kind: $0, value: property.value) }
        }
        guard !named.isEmpty else { return }
        for (kind, value) in named {
            guard let markdown = value.text else {
                log.append(.asideNoText(kind.rawValue, at: place))
                continue
            }
            let content = MarkdownReader().passage(markdown, place: place, log: &log)
            if !content.blocks.isEmpty { question.asides.append(Aside(kind, content)) }
            question.extra.removeAll { $0.name == kind.rawValue }
        }
    }

    private mutating func problem(with question: Question, on page: String) -> (code: Diagnostic.Code, message: String)?
    {
        if question.id.isEmpty { return (.questionNoID, "a question on \(page) has an empty id") }
        let identity = "\(page)#\(question.id)"
        if question.prompt.blocks.isSilent { return (.questionNoPrompt, "the question \(identity) has no prompt") }
        if question.answer.blocks.isSilent, question.takeaway == nil, !question.isOpen {
            return (.questionNoAnswer, "the question \(identity) has no answer")
        }
        guard identities.insert(page + "\0" + question.id).inserted else {
            return (.questionDoubled, "there are two questions \(identity)")
        }
        return nil
    }
}
