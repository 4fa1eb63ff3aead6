internal import DeckleCore
internal import DeckleSystem
internal import DeckleText

/// A book under way: chapters go into the container as pages come; only what navigation needs is kept.
struct EPUBSession: ExportSession {
    let deck: Deck
    let labels: Labels
    let layout: EPUBLayout
    private let book: EPUBBook
    private let media: any MediaLibrary
    private var zip: ZipWriter
    private var package = EPUBPackage()
    private var pictures = EPUBPictures()
    private var navigation = EPUBNavigation()
    /// The answers' entry in the navigation, and their pages, which are written early and read late.
    private(set) var answers: EPUBEntry
    private var answerSpine: [String] = []
    private var chapterCount = 0
    private var topic: Int?
    private var isInPart = false

    init(_ job: ExportJob, output: any Output) throws {
        deck = job.deck
        media = job.media
        labels = job.theme.labels
        book = EPUBBook(job.deck)
        layout = try EPUBLayout(book, theme: job.theme)
        zip = ZipWriter(output: output)
        answers = EPUBEntry(title: labels["answers"], address: Self.path(ofPage: "answers"))
        try zip.add("mimetype", EPUBContainer.mediaType, method: .stored)
        try zip.add("META-INF/container.xml", EPUBContainer.document.text)
        let sheet = try job.theme.file(EPUBLayout.folder + "/book.css")
        let addressed = job.theme.addressed(sheet) { "../" + $0.path }
        try add(EPUBItem(id: "css", path: "styles/book.css", type: "text/css"), addressed)
        for asset in job.theme.assets(for: sheet) { try add(asset) }
        try addFrontMatter()
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
        try openPart(page.index.topic)
        chapterCount += 1
        let number = chapterCount
        let questions = try page.questions.enumerated().map { index, question in
            let fitted = pictures.fit(question, labels: labels, log: &log)
            return try EPUBQuestion(fitted, page: page.outline.id, number: "\(number).\(index + 1)", labels: labels)
        }
        let chapter = EPUBChapter(page.outline, number: number, questions: questions)
        warn(of: page, questions, log: &log)
        for section in chapter.sections.indices { try write(chapter, section: section, topic: page.index.topic) }
        list(chapter)
        for file in pictures.takePending() { try add(file) }
    }

    mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        try addPage("answers", layout.page("part", title: answers.title, ["part": answersContext]))
        package.spine += answerSpine
        navigation.entries.append(answers)
        try addNavigation()
        let document = package.document(of: book, accessibility: accessibility)
        try zip.add(EPUBContainer.folder + EPUBContainer.packagePath, document.text)
        try zip.finish()
        return ExportSummary(detail: chapterCount == 1 ? "1 chapter" : "\(chapterCount) chapters")
    }

    /// Warns of questions that alone make a file larger than old reading systems open.
    private func warn(of page: Page, _ questions: [EPUBQuestion], log: inout [Diagnostic]) {
        for (question, rendered) in Swift.zip(page.questions, questions) where rendered.size > EPUBChapter.hardLimit {
            log.append(
                .warning(
                    "epub.long-question",
                    "question \(question.id) takes \(rendered.size / 1024) KB; older e-readers may not open its chapter",
                    at: question.origin,
                    hint: "split the question in two"
                )
            )
        }
    }

    private var accessibility: EPUBAccessibility {
        EPUBAccessibility(
            summary: labels["accessibility-summary"],
            hasPictures: !pictures.isEmpty,
            describesPictures: pictures.areDescribed,
            mayMove: pictures.mayMove
        )
    }
}

// MARK: - Files

extension EPUBSession {
    /// The path of a page below the package document's folder.
    static func path(ofPage file: String) -> String { "text/\(file).xhtml" }

    private mutating func add(_ item: EPUBItem, _ content: String) throws {
        package.add(item)
        try zip.add(EPUBContainer.folder + item.path, content)
    }

    /// Adds a page that is the next to read, or one that is read after all questions.
    private mutating func addPage(_ file: String, _ content: String, isAnswer: Bool = false) throws {
        try add(EPUBItem(id: file, path: Self.path(ofPage: file), type: EPUBItem.pageType), content)
        if isAnswer { answerSpine.append(file) } else { package.spine.append(file) }
    }

    private mutating func add(_ asset: ThemeAsset) throws {
        package.add(EPUBItem(id: "theme-\(package.items.count)", path: asset.path, type: asset.type))
        try zip.add(EPUBContainer.folder + asset.path, asset.bytes)
    }

    private mutating func add(_ file: Media) throws {
        let path = EPUBPictures.path(of: file)
        package.add(EPUBItem(id: "picture-\(package.items.count)", path: path, type: file.type))
        let isCompressed = MediaType(rawValue: file.type)?.isCompressed ?? false
        let bytes = try media.bytes(of: file)
        try zip.add(EPUBContainer.folder + path, bytes, method: isCompressed ? .stored : .deflated)
    }
}

// MARK: - Pages

extension EPUBSession {
    private mutating func addFrontMatter() throws {
        try addPage("cover", layout.page("cover", title: labels["cover"], [:]))
        try addPage("title", layout.page("title", title: book.title, [:]))
        // The visible contents; the file is written last, when everything that it lists is known.
        package.spine.append("nav")
    }

    /// Starts the part of a topic with its own page, unless the topic has no name or is open already.
    private mutating func openPart(_ index: Int) throws {
        guard topic != index, deck.topics.indices.contains(index) else { return }
        topic = index
        isInPart = deck.topics[index].title.nonEmpty != nil
        guard let title = deck.topics[index].title.nonEmpty else { return }
        let file = EPUBChapter.file("part", index + 1)
        let entry = EPUBEntry(title: title, address: Self.path(ofPage: file))
        navigation.entries.append(entry)
        let context = partContext(index, firstChapter: chapterCount + 1)
        try addPage(file, layout.page("part", title: title, ["part": context]))
    }

    private mutating func write(_ chapter: EPUBChapter, section: Int, topic: Int) throws {
        let questionFile = chapter.questionFile(section), answerFile = chapter.answerFile(section)
        let questions = chapter.sections[section]
        var context: [String: Any] = ["chapter": chapterContext(chapter, section: section, topic: topic)]
        context["questions"] = questions.map { $0.questionContext(answers: answerFile + ".xhtml", labels: labels) }
        try addPage(questionFile, layout.page("chapter", title: chapter.title, context))
        context["questions"] = nil
        context["answers"] = questions.map { $0.answerContext(questions: questionFile + ".xhtml", labels: labels) }
        let page = try layout.page("answers", title: chapter.title, section: answers.title, context)
        try addPage(answerFile, page, isAnswer: true)
    }

    /// Lists a chapter in the navigation, under the part that is open.
    private mutating func list(_ chapter: EPUBChapter) {
        var entry = EPUBEntry(
            title: "\(chapter.number) \(chapter.title)",
            address: Self.path(ofPage: chapter.questionFile(0)),
            hidesChildren: true
        )
        for (index, questions) in chapter.sections.enumerated() {
            let path = Self.path(ofPage: chapter.questionFile(index))
            entry.children += questions.map { question in
                let name = question.title.nonEmpty ?? labels["question"]
                return EPUBEntry(title: "\(question.number) \(name)", address: path + "#" + question.id)
            }
            let title = index == 0 ? entry.title : "\(entry.title) (\(index + 1))"
            answers.children.append(EPUBEntry(title: title, address: Self.path(ofPage: chapter.answerFile(index))))
        }
        navigation.add(chapter: entry, isInPart: isInPart)
    }

    private mutating func addNavigation() throws {
        let contents = EPUBEntry(title: labels["contents"], address: "nav.xhtml")
        let cover = EPUBEntry(title: labels["cover"], address: Self.path(ofPage: "cover"))
        var landmarks = [(type: "cover", entry: cover), (type: "toc", entry: contents)]
        if let start = navigation.entries.first { landmarks.append((type: "bodymatter", entry: start)) }
        let lists = [
            "contents": navigation.contents.text, "landmarks": EPUBNavigation.landmarks(landmarks).text,
        ]
        let page = try layout.page("nav", title: contents.title, root: "", ["lists": lists])
        try add(EPUBItem(id: "nav", path: "nav.xhtml", type: EPUBItem.pageType, properties: "nav"), page)
        let ncx = EPUBItem(id: "ncx", path: "toc.ncx", type: "application/x-dtbncx+xml")
        try add(ncx, navigation.ncx(of: book).text)
    }
}
