internal import DeckleCore
internal import DeckleText

/// Makes the questions of a page out of the text when they are asked for.
struct ReadmePages: PageProvider {
    /// A file of the deck.
    struct File: Sendable {
        let text: ReadmeText
        /// Where it lies among those of the deck; empty for a deck of one file.
        let path: String
        /// Its lines that are no part of an answer.
        let noise: ReadmeNoise
        /// Of a file that is a question its words.
        let title: String?
        /// What links call its questions.
        let anchors: ReadmeAnchors

        init(_ script: ReadmeScript, anchors: ReadmeAnchors) {
            (text, path, noise) = (script.text, script.path, script.outline.noise)
            title = script.whole?.title
            self.anchors = anchors
        }
    }

    let files: [File]
    let questions: [ReadmeQuestion]
    /// Finds what links mean; nil where that is for passes to find.
    let links: ReadmeLinks?

    func page(_ outline: PageOutline, at index: PageIndex, log: inout [Diagnostic]) throws(Failure) -> Page {
        var page = Page(outline: outline, index: index, questions: []), left: [String] = []
        for outline in outline.questions {
            guard questions.indices.contains(Int(outline.handle)) else { continue }
            let source = questions[Int(outline.handle)]
            let file = Int(source.file)
            var question = question(outline, source, in: files[file], log: &log)
            if let links {
                question.prompt = links.placed(question.prompt, of: file, left: &left)
                question.answer = links.placed(question.answer, of: file, left: &left)
            }
            page.questions.append(question)
        }
        log += [Self.leftLinks(left, at: page.questions.first?.origin)].compactMap(\.self)
        return page
    }

    /// What is said once a page of links that lead to no question; nil where there are none.
    private static func leftLinks(_ targets: [String], at place: Place?) -> Diagnostic? {
        guard !targets.isEmpty else { return nil }
        let named = targets.prefix(3).joined(separator: ", ") + (targets.count > 3 ? " and others" : "")
        let subject = targets.count == 1 ? "a link leads" : "\(targets.count) links lead"
        return .note(
            .readmeLinksLeft,
            "on this page \(subject) to no question of the deck, and only the text stays: \(named)",
            at: place.map { Place(file: $0.file) }
        )
    }

    private func question(
        _ outline: QuestionOutline,
        _ source: ReadmeQuestion,
        in file: File,
        log: inout [Diagnostic]
    ) -> Question {
        let title = ReadmeTitle(file.title.map { Array($0.utf8)[...] } ?? file.text.slice(source.title))
        let body = QuestionBody(source, in: file.text, noise: file.noise)
        let place = Place(file: file.text.name, line: source.line)
        if body.lacksRightOption { log.append(.noRightOption(at: place)) }
        let passage = { (source: (text: String, line: Int)?, log: inout [Diagnostic]) in
            guard let source else { return Passage([]) }
            let place = Place(file: file.text.name, line: source.line)
            return MarkdownReader().passage(source.text, place: place, log: &log)
        }
        let parts = source.asksByCode ? body.answer.partedBehindCode : nil
        let asked = parts?.code ?? body.prompt, told = parts?.rest ?? body.answer
        let prompt =
            passage((TitleText.escaped(title.markdown), source.line), &log) + passage(asked.markdown, &log)
        var options: [(isRight: Bool?, content: Passage)] = []
        for option in body.options { options.append((option.isRight, passage(option.lines.markdown, &log))) }
        let answer = body.isOpen ? Passage([]) : passage(told.markdown, &log)
        return Question(
            outline,
            prompt: prompt,
            answer: options.isEmpty ? answer : Passage(options: options) + answer,
            origin: place
        )
    }
}
