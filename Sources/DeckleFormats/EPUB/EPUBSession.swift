internal import DeckleCore
internal import DeckleText

/// A book under way: chapters go into the container as pages come; only what navigation needs is kept.
struct EPUBSession: ExportSession {
    private let presentation: Presentation
    let deck: DeckView
    let book: EPUBBook
    let layout: EPUBLayout
    let links = EPUBLinks()
    let register: EPUBRegister
    private let output: any Output
    /// What has become of questions since the book before; nil where none is named.
    let changes: EditionChanges?
    private let cover: EPUBCover?
    /// What there is to say of the cover, until somebody listens.
    private var coverLog: [Diagnostic] = []
    private var archive: EPUBArchive
    private var media: EPUBMedia
    var navigation: EPUBNavigation
    var takeaways = EPUBRun<EPUBTakeawayPage>("takeaways")
    private var hasFormulas = false
    private var chapterCount = 0
    /// The number of the topic being written.
    private var topic: Int?
    private var isInPart = false

    init(_ job: ExportJob, output: any Output) throws {
        let placement = job.options[EPUBExporter.answers]
        try EPUBLimits.check(job.deck, placement)
        self.output = output
        presentation = try .book(job, links: links)
        deck = presentation.deckView()
        book = EPUBBook(job.deck, deck)
        layout = try EPUBLayout(
            job.theme,
            answers: placement,
            extras: job.options[EPUBExporter.extras],
            hasChanges: !job.previous.isEmpty
        )
        navigation = EPUBNavigation(questions: deck.questionCount)
        register = EPUBRegister(isAlphabetical: layout.index != nil, scratch: output.makeScratchFile)
        media = EPUBMedia(job.media)
        changes = try EditionChanges.since(job, identifier: book.identifier, scratch: output.makeScratchFile)
        cover = try EPUBCover.make(job, deck, log: &coverLog)
        archive = try EPUBArchive(output: output)
        try archive.addSheets(of: job.theme)
        try addFrontMatter()
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
        try openPart(page.index.topic)
        var page = page
        page.questions = try page.questions.map { try media.fit($0, labels: labels, log: &log) }
        let view = try presentation.pageView(page)
        warn(of: page.questions, view.questions, log: &log)
        let formulas = FormulaSurvey(page.questions)
        log += formulas.log
        let chapter = EPUBChapter(view), isLinked = links.takeMet()
        for section in chapter.sections.indices {
            for page in layout.answers.pages(of: chapter, section: section) {
                try add(page, mayHoldFormulas: !formulas.isEmpty, waits: isLinked)
            }
        }
        try list(chapter, of: page)
        try keepTakeaways(of: chapter)
        for file in media.takePending() { try archive.add(file, media.bytes(of: file)) }
        chapterCount += 1
    }

    mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        log += coverLog
        try addAnswerList()
        try addTakeaways()
        try addIndex()
        try addDifficulties()
        let news = try addChanges(log: &log)
        try addColophon()
        try addNavigation()
        try links.release(place: register.file) { try archive.write(page: $0, $1) }
        try archive.finish(book, accessibility)
        let chapters = chapterCount == 1 ? "1 chapter" : "\(chapterCount) chapters"
        return ExportSummary(detail: ([chapters] + news).joined(separator: ", "))
    }

    var labels: Labels { presentation.labels }

    private var accessibility: EPUBAccessibility {
        EPUBAccessibility(
            summary: labels["accessibility-summary"],
            hasPictures: media.hasPictures,
            describesPictures: media.areDescribed,
            mayMove: media.mayMove,
            hasRecordings: media.hasRecordings,
            hasFormulas: hasFormulas,
            hasIndex: layout.index != nil && deck.questionCount > 0
        )
    }

    /// Tells contents and indexes what a chapter holds.
    private mutating func list(_ chapter: EPUBChapter, of page: Page) throws {
        let questions = chapter.sections.enumerated().map { section, questions in
            questions.map { EPUBQuestion($0, in: chapter.questionFile(section), labels: labels) }
        }
        for (question, source) in zip(questions.joined(), page.questions) {
            try register.add(question)
            try changes?.name(question, aliases: source.aliases.map { .init(alias: $0, on: page.outline.id) })
        }
        navigation.add(chapter, questions: questions, layout.answers.placement, isInPart: isInPart, labels: labels)
    }

    /// Warns of questions that alone make a file larger than old reading systems open.
    private func warn(of questions: [Question], _ views: [QuestionView], log: inout [Diagnostic]) {
        for (question, view) in zip(questions, views) where view.content.size > EPUBChapter.hardLimit {
            let size = "\(view.content.size / 1024) KB"
            log.append(
                .warning(
                    .epubLongQuestion,
                    "question \(question.id) takes \(size); older e-readers may not open its chapter",
                    at: question.origin,
                    hint: "split the question in two"
                )
            )
        }
    }
}

// MARK: - Pages

extension EPUBSession {
    private static let formula = Array("<math ".utf8)

    /// - Parameter waits: whether the page is written when the places of all questions are known.
    mutating func add(_ page: EPUBPage, mayHoldFormulas: Bool = false, waits: Bool = false) throws {
        // Where the parts of a question go is the templates' business, so only the page itself can tell.
        let holdsFormulas = mayHoldFormulas && page.body[...].range(of: Self.formula) != nil
        hasFormulas = hasFormulas || holdsFormulas
        let document = layout.document(page, of: book)
        try changes?.add(page: document)
        archive.list(page: page.file, hasFormulas: holdsFormulas, stage: page.stage)
        if waits {
            try links.hold(page.file, document, scratch: output.makeScratchFile)
        } else {
            try archive.write(page: page.file, document)
        }
    }

    private mutating func addFrontMatter() throws {
        if let cover { try archive.add(cover.item, cover.bytes, method: .stored) }
        let view = EPUBFrontMatter(deck: deck, picture: cover.map(picture))
        try add(
            EPUBPage(
                file: "cover",
                title: labels["cover"],
                isPicture: cover != nil,
                body: layout.cover.render(view)
            )
        )
        try add(EPUBPage(file: "title", title: book.title, body: layout.title.render(view)))
        // The visible contents; the file is written last, when everything that it lists is known.
        archive.reserve(EPUBItem.navigation.id)
        try addHowTo()
    }

    private func picture(_ cover: EPUBCover) -> CoverView {
        let label = labels["cover"] + labels["colon"] + labels["colon-gap"]
        return CoverView(path: cover.path, description: label + deck.title)
    }

    /// Starts the part of a topic with its own page, unless the topic has no name or is open already.
    private mutating func openPart(_ index: Int) throws {
        guard let view = deck.topic(at: index), topic != view.number else { return }
        topic = view.number
        isInPart = view.title != nil
        guard let title = view.title else { return }
        let file = EPUBChapter.file("part", view.number)
        navigation.add(part: EPUBEntry(title: title, place: EPUBArchive.name(ofPage: file)))
        try add(EPUBPage(file: file, title: title, body: layout.part.render(view)))
    }

    /// Adds the page that is read before the answers, which go after all chapters; it goes on where chapters are many.
    private mutating func addAnswerList() throws {
        var run = EPUBRun<EPUBAnswerList>("answers"), pages: [EPUBEntry] = []
        for page in navigation.answers {
            run.page.pages.append(.init(title: page.label, address: page.place))
            if run.grow(by: page.label.utf8.count + page.address.utf8.count) { pages.append(try addAnswerList(&run)) }
        }
        if !run.isEmpty { pages.append(try addAnswerList(&run)) }
        guard var first = pages.first else { return }
        first.children = pages.dropFirst() + answerEntries(first.title)
        navigation.add(first, to: .answers)
    }

    private mutating func addAnswerList(_ run: inout EPUBRun<EPUBAnswerList>) throws -> EPUBEntry {
        let title = labels["answers"] + (run.page.continued.map { " (\($0))" } ?? "")
        try add(EPUBPage(file: run.name, title: title, body: layout.answerList.render(run.page)))
        defer { run.turn() }
        return EPUBEntry(title: title, place: EPUBArchive.name(ofPage: run.name))
    }

    /// The pages of answers as contents list them: a chapter's title alone stands there for its questions already.
    private func answerEntries(_ title: String) -> [EPUBEntry] {
        let lead = title + labels["colon"] + labels["colon-gap"]
        return navigation.answers.map { EPUBEntry(lead: lead + $0.lead, title: $0.title, place: $0.place) }
    }

    private var landmarks: [EPUBLandmark] {
        let cover = EPUBEntry(title: labels["cover"], place: EPUBArchive.name(ofPage: "cover"))
        let contents = EPUBLandmark(type: "toc", title: labels["contents"], address: EPUBItem.navigation.path)
        let index = layout.index == nil ? nil : navigation.index.map { EPUBLandmark("index", $0) }
        let start = navigation.start.map { EPUBLandmark("bodymatter", $0) }
        return [EPUBLandmark("cover", cover), contents] + [start, index].compactMap(\.self)
    }

    private mutating func addNavigation() throws {
        let contents = EPUBContents(landmarks: EPUBNavigation.landmarks(landmarks))
        let title = labels["contents"], item = EPUBItem.navigation
        var size = 0
        try archive.add(item) { [layout, navigation, book] take in
            let (opening, closing) = layout.navigation(title, contents, of: book)
            size = opening.count + closing.count
            try take(opening)
            try navigation.writeContents {
                size += $0.count
                try take($0)
            }
            try take(closing)
        }
        if size > EPUBNavigation.readableSize { archive.setAside(item.id) }
        let ncx = EPUBItem.file(id: "ncx", path: "toc.ncx", type: "application/x-dtbncx+xml")
        try archive.add(ncx) { [navigation, book] in try navigation.writeNCX(of: book, to: $0) }
    }
}
