internal import DeckleCore
internal import DeckleText

/// Makes a deck of files that were cut into questions.
struct ReadmeDeckBuilder {
    private let names: ReadmeNames
    private let source: Source
    private(set) var log: [Diagnostic] = []

    private var shelf = ReadmeShelf()
    private var files: [ReadmePages.File] = []
    private var questions: [ReadmeQuestion] = []
    private var guess = LanguageGuess()
    private var modified: Timestamp?

    init(_ names: ReadmeNames, source: Source) {
        self.names = names
        self.source = source
        modified = source.modified
    }

    /// Adds the questions of a file.
    mutating func add(_ script: ReadmeScript, modified: Timestamp?) {
        let placing = ReadmePlacing(script, deckID: names.id, deckTitle: names.title)
        var ids = DerivedIDs(salt: script.key), survey = ReadmeSurvey(script)
        var handles: [UInt32?] = []
        for (number, question) in script.cut.questions.enumerated() {
            let title = ReadmeTitle(script.text.slice(question.title))
            let body = QuestionBody(question, in: script.text, jumps: script.outline.jumps)
            survey.add(body, at: question.line)
            let isSample = number.isMultiple(of: max(script.cut.questions.count / LanguageGuess.sampleSize, 1))
            if isSample { guess.add(title.markdown) }
            let outline = QuestionOutline(
                id: title.id ?? body.id
                    ?? ids.id(title: title.words, code: title.code + body.code, options: body.optionTexts),
                difficulty: title.difficulty,
                form: body.options.isEmpty ? .basic : .choice,
                isOpen: body.isOpen,
                handle: UInt32(clamping: questions.count)
            )
            guard let page = shelf.add(outline, at: placing.place(of: question)) else {
                handles.append(nil)
                survey.noteDoubled(outline.id, at: question.line)
                continue
            }
            handles.append(outline.handle)
            questions.append(question)
            questions[questions.count - 1].page = page
            questions[questions.count - 1].file = files.count
        }
        files.append(ReadmePages.File(script, anchors: ReadmeAnchors(script, handles: handles)))
        log += survey.remarks()
        if let modified { self.modified = max(self.modified ?? modified, modified) }
    }

    mutating func manuscript() -> Manuscript {
        let language = names.language ?? guess.language ?? "en"
        let deck = Deck(
            id: names.id,
            identity: names.identity,
            title: names.title,
            language: language,
            direction: Direction(language: language),
            published: modified ?? .none,
            topics: shelf.topics
        )
        note(deck)
        let links = ReadmeLinks(files: files, questions: questions, pages: shelf.pages, source: source)
        return Manuscript(deck: deck, pages: ReadmePages(files: files, questions: questions, links: links))
    }

    private mutating func note(_ deck: Deck) {
        if names.language == nil, let language = guess.language {
            log.append(LanguageGuess.note(language, in: source.name))
        }
        let problems = [
            deck.unnamedProblem(in: source.name, member: "id in its front matter"),
            deck.languageProblem(in: source.name),
        ]
        log += problems.compactMap(\.self)
        guard modified == nil else { return }
        let message = "the text names no date; the deck is dated 1980-01-01"
        log.append(.note(.deckNoDate, message, at: Place(file: source.name)))
    }
}
