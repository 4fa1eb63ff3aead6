internal import DeckleCore
internal import DeckleText

/// Makes a deck of files that were cut into questions.
struct ReadmeDeckBuilder {
    private let names: ReadmeNames
    private let source: Source
    private(set) var log: [Diagnostic] = []

    private let level: Int?
    private var skipped: SkippedSections
    private var shelf = ReadmeShelf()
    private var repeats = ReadmeRepeats()
    private var files: [ReadmePages.File] = []
    private var questions: [ReadmeQuestion] = []
    private var guess = LanguageGuess()
    private var modified: Timestamp?

    init(_ names: ReadmeNames, source: Source, wishes: ReadingWishes) {
        self.names = names
        self.source = source
        level = wishes.sectionLevel
        skipped = SkippedSections(wishes.skippedSections)
        modified = source.modified
    }

    /// Adds the questions of a file.
    ///
    /// - Parameter title: what a table of contents calls the file; nil where none does.
    mutating func add(_ script: ReadmeScript, title: String? = nil, modified: Timestamp?) {
        let placing = ReadmePlacing(script, listed: title, deckID: names.id, deckTitle: names.title, level: level)
        let skips = skipped.sections(of: script)
        var drafts = ReadmeDrafts(script), survey = ReadmeSurvey(script)
        var handles: [UInt32?] = []
        // Only where it is all: room made for each of many files would be copied every time.
        if questions.isEmpty { questions.reserveCapacity(script.cut.questions.count) }
        for (number, question) in script.cut.questions.enumerated() {
            guard question.size <= QuestionSize.limit else {
                survey.noteTooLong(question)
                handles.append(nil)
                continue
            }
            // The next of equal questions has the id that it has without the wish.
            var draft = drafts.next(question)
            let isSample = number.isMultiple(of: max(script.cut.questions.count / LanguageGuess.sampleSize, 1))
            if isSample { guess.add(draft.title.markdown) }
            if draft.body.asksNothing {
                survey.noteWordless(at: question.line)
                handles.append(nil)
            } else if let name = skips[Int(question.section)] {
                survey.noteSkipped(name, at: question.line)
                handles.append(nil)
            } else {
                survey.add(draft.body, at: question.line)
                handles.append(place(&draft, placing.place(of: question), &survey))
            }
        }
        files.append(ReadmePages.File(script, anchors: ReadmeAnchors(script, handles: handles)))
        log += survey.remarks()
        if let modified { self.modified = max(self.modified ?? modified, modified) }
    }

    /// Puts a question on its page; returns its number in the deck, nil where it is left out.
    private mutating func place(
        _ draft: inout ReadmeDraft,
        _ place: ReadmeShelf.Place,
        _ survey: inout ReadmeSurvey
    ) -> UInt32? {
        draft.outline.handle = UInt32(clamping: questions.count)
        if shelf.lacks(draft.outline.id, on: place) { noteRepeat(&draft, place, &survey) }
        guard let page = shelf.add(draft.outline, at: place) else {
            survey.noteDoubled(draft.outline.id, at: draft.question.line)
            return nil
        }
        draft.question.page = UInt32(clamping: page)
        draft.question.file = UInt32(clamping: files.count)
        questions.append(draft.question)
        return draft.outline.handle
    }

    private mutating func noteRepeat(
        _ draft: inout ReadmeDraft,
        _ place: ReadmeShelf.Place,
        _ survey: inout ReadmeSurvey
    ) {
        guard !draft.outline.isOpen else { return }
        let right = draft.body.options.map(\.isRight), handle = draft.outline.handle
        switch repeats.look(at: draft.normal, answer: draft.answer, right: right, handle: handle) {
        case .new: break
        case .rival: survey.noteRival(at: draft.question.line)
        case .repeated(let first):
            let page = Int(questions[Int(first)].page)
            guard let identity = shelf.tag(first, on: page, with: place.tag) else { return }
            draft.outline.repeats = identity.text
            survey.noteRepeat(of: identity.text, at: draft.question.line)
        }
    }

    /// - Throws: ``Failure`` where the user leaves out a section that is not there.
    mutating func manuscript() throws(Failure) -> Manuscript {
        try skipped.check()
        return manuscript(with: ReadmeLinks(files: files, questions: questions, pages: shelf.pages, source: source))
    }

    /// - Parameter links: finds what links mean; nil where that is for passes to find.
    mutating func manuscript(with links: ReadmeLinks?) -> Manuscript {
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
