import DeckleCore

@testable import DeckleFormats

/// Hubs written for tests, and what is read of them.
struct Readme {
    let deck: Deck
    let questions: [Question]
    let log: [Diagnostic]

    /// - Parameter questions: what is taken for questions; nil where the text is to tell.
    init(_ text: String, name: String = "README.md", questions: String? = nil) throws {
        var log: [Diagnostic] = []
        let source = Source(name: name, bytes: SourceBytes(text.utf8), path: name)
        let manuscript = try ReadmeReader().read(source, wishes: ReadingWishes(questions: questions), log: &log)[0]
        var questions: [Question] = [], running = 0
        for (topic, content) in manuscript.deck.topics.enumerated() {
            for (number, page) in content.pages.enumerated() {
                let index = PageIndex(topic: topic, page: number, running: running, firstQuestion: questions.count)
                questions += try manuscript.pages.page(page, at: index, log: &log).questions
                running += 1
            }
        }
        deck = manuscript.deck
        self.questions = questions
        self.log = log
    }

    /// Each question with what follows it, as Markdown.
    var pairs: [[String]] { questions.map { [$0.prompt.markdown ?? "", $0.answer.markdown ?? ""] } }

    /// The titles of topics and pages, with the prompts on each.
    var outline: [String] {
        deck.topics.flatMap { topic in
            topic.pages.map { "\(topic.title)/\($0.title) \($0.questions.count)" }
        }
    }

    func codes(from severity: Diagnostic.Severity = .warning) -> [String] {
        log.filter { $0.severity >= severity }.map { "\($0.code)" }
    }
}
