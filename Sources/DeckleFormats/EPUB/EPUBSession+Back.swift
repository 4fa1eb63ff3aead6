internal import DeckleCore
internal import DeckleText

/// What a book has beside the deck's own pages: how to use it, all takeaways, its indexes, where it comes from.
extension EPUBSession {
    mutating func addHowTo() throws {
        guard let template = layout.howTo else { return }
        let view = EPUBHowTo(answers: labels["how-\(layout.answers.placement.rawValue)"])
        try addExtra("how-to", "how-to", stage: .chapters, body: template.render(view))
    }

    /// Keeps the lines to remember of a chapter for the page of all of them.
    mutating func keepTakeaways(of chapter: EPUBChapter) throws {
        guard layout.takeaways != nil else { return }
        for (section, questions) in chapter.sections.enumerated() {
            let file = EPUBArchive.name(ofPage: chapter.questionFile(section))
            for question in questions {
                guard let takeaway = EPUBTakeawayPage.Takeaway(question, in: file) else { continue }
                takeaways.page.append(takeaway, of: chapter)
                if takeaways.grow(by: takeaway.text.text.utf8.count) { try addTakeaways() }
            }
        }
    }

    /// Adds the page of takeaways under way, unless nothing is on it.
    mutating func addTakeaways() throws {
        guard !takeaways.isEmpty, let template = layout.takeaways else { return }
        let body = template.render(takeaways.page)
        try addExtra(takeaways.name, "takeaways", number: takeaways.page.continued, stage: .takeaways, body: body)
        takeaways.turn()
    }

    /// Adds the questions by their letters.
    mutating func addIndex() throws {
        guard let template = layout.index else { return }
        var run = EPUBRun<EPUBIndexPage>("index")
        try register.forEachByLetter { question, initial in
            run.page.append(question, under: .init(initial: initial))
            if run.grow(by: question.size) { try addIndex(&run, "index", template) }
        }
        try addIndex(&run, "index", template)
    }

    /// Adds the questions by their difficulties, where there are several.
    mutating func addDifficulties() throws {
        guard let template = layout.difficulties, book.levels.count > 1 else { return }
        var run = EPUBRun<EPUBIndexPage>("difficulty")
        for level in book.levels {
            let view = DifficultyView(level, labels: labels)
            try register.forEach(of: level) { question in
                run.page.append(question, under: .init(difficulty: view))
                if run.grow(by: question.size) { try addIndex(&run, "by-difficulty", template) }
            }
        }
        try addIndex(&run, "by-difficulty", template)
    }

    /// Adds what has become of questions since the book before, where anything has.
    ///
    /// - Returns: how many questions are new, changed and gone, in words.
    mutating func addChanges(log: inout [Diagnostic]) throws -> [String] {
        guard let changes, let template = layout.changes else { return [] }
        try changes.settle()
        if let warning = try changes.warning() { log.append(warning) }
        var run = EPUBRun<EPUBIndexPage>("changes"), news: [String] = []
        for change in EditionChange.allCases {
            var count = 0
            try changes.forEach(change) { question in
                count += 1
                run.page.append(question.named(by: labels), under: .init(change: change))
                if run.grow(by: question.size) { try addIndex(&run, "changes", template) }
            }
            if count > 0 { news.append("\(count) \(change.rawValue)") }
        }
        try addIndex(&run, "changes", template)
        return news.isEmpty ? ["nothing new"] : news
    }

    mutating func addColophon() throws {
        guard let template = layout.colophon else { return }
        let view = EPUBFrontMatter(deck: deck)
        try addExtra("colophon", "colophon", stage: .indexes, body: template.render(view))
    }

    private mutating func addIndex(
        _ run: inout EPUBRun<EPUBIndexPage>,
        _ label: String,
        _ template: Template<EPUBIndexPage>
    ) throws {
        guard !run.isEmpty else { return }
        let body = template.render(run.page)
        try addExtra(run.name, label, number: run.page.continued, stage: .indexes, body: body)
        run.turn()
    }

    /// Adds a page that contents list by itself; those that it goes on in stand below it.
    private mutating func addExtra(
        _ file: String,
        _ label: String,
        number: Int? = nil,
        stage: EPUBStage,
        body: [UInt8]
    ) throws {
        let title = number.map { "\(labels[label]) (\($0))" } ?? labels[label]
        let page = EPUBPage(file: file, title: title, stage: stage, body: body)
        // What takeaways hold was met in chapters: formulas, and links that wait for the places of questions.
        let isOfTexts = stage == .takeaways
        try add(page, mayHoldFormulas: isOfTexts, waits: isOfTexts && links.areHeld)
        navigation.add(
            EPUBEntry(title: title, place: EPUBArchive.name(ofPage: file)),
            to: stage,
            goesOn: number != nil
        )
    }
}
