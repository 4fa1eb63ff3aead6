import DeckleCore
import Testing

@testable import DeckleFormats

/// Folders in which every file is one question.
@Suite struct ReadmeFilesTests {
    private func read(_ files: [String: String], questions: String? = nil) throws -> (
        deck: Deck, pairs: [[String]], log: [Diagnostic]
    ) {
        var log: [Diagnostic] = []
        let source = Source(folder: "hub", tree: MemoryTree(files))
        let manuscript = try ReadmeReader().read(source, wishes: ReadingWishes(questions: questions), log: &log)[0]
        var pairs: [[String]] = []
        for (number, page) in manuscript.deck.topics.flatMap(\.pages).enumerated() {
            let index = PageIndex(topic: 0, page: number, running: number, firstQuestion: 0)
            let questions = try manuscript.pages.page(page, at: index, log: &log).questions
            pairs += questions.map { [$0.prompt.markdown ?? "", $0.answer.markdown ?? ""] }
        }
        return (manuscript.deck, pairs, log)
    }

    private func outline(_ deck: Deck) -> [String] {
        deck.topics.flatMap { topic in topic.pages.map { "\(topic.title)/\($0.title) \($0.id) \($0.questions.count)" } }
    }

    @Test func headingsThatAsk() throws {
        let file = { (name: String) in
            """
            ### What is \(name)?

            ```js
            use(\(name))
            ```

            #### Answer

            A part.

            #### Good to hear

            * It is round.

            <!-- tags: (steel,oil) -->
            <!-- expertise: (2) -->
            """
        }
        let names = ["cog", "pin", "rim", "rod", "wheel"]
        let files = names.map { ("questions/\($0).md", file($0)) }
        let (deck, pairs, log) = try read(Dictionary(uniqueKeysWithValues: files))
        #expect(
            pairs
                == names.map {
                    ["What is \($0)?\n\n```js\nuse(\($0))\n```", "A part.\n\n#### Good to hear\n\n* It is round."]
                }
        )
        #expect(outline(deck) == ["/Questions questions 5"])
        let question = deck.topics[0].pages[0].questions[0]
        #expect(question.tags == ["steel", "oil"] && question.difficulty == .hard)
        #expect(
            log.first { $0.code == .readmeLikely }?.message
                == "5 questions are taken from files, each with one question, as is likely"
        )
    }

    @Test func namesOfFilesThatAsk() throws {
        var files = [
            "README.md": "# Parts\n\nAll of them.\n", "links.md": String(repeating: "- [a](https://e.org)\n", count: 5),
        ]
        for name in ["oil", "wear", "rust", "heat", "air"] {
            files["Parts/What is \(name).md"] = "# Topic\n\nIt is \(name).\n"
        }
        files["Parts/Dust.md"] = "# Dust\n\nIt is dust.\n"
        files["Parts/Can dust burn.md"] = "It can, in air."
        let (deck, pairs, _) = try read(files)
        #expect(
            pairs == [
                ["Can dust burn", "It can, in air."],
                ["Dust", "It is dust."], ["What is air", "It is air."], ["What is heat", "It is heat."],
                ["What is oil", "It is oil."],
                ["What is rust", "It is rust."], ["What is wear", "It is wear."],
            ]
        )
        #expect(outline(deck) == ["/Parts Parts 7"] && deck.title == "Parts")
    }

    @Test func titlesInFrontMatterBesideTranslations() throws {
        var files: [String: String] = [:]
        for name in ["oil", "wear", "rust", "heat", "dust"] {
            files["q/what-\(name)/en-US.mdx"] =
                "---\ntitle: What is \(name)?\nid: \(name)\n---\n\n## Short\n\nIt is \(name).\n"
            files["q/what-\(name)/pt-BR.mdx"] = "---\ntitle: O que é \(name)?\n---\n\n## Curto\n\nÉ \(name).\n"
        }
        let (deck, pairs, _) = try read(files)
        #expect(pairs[0] == ["What is dust?", "## Short\n\nIt is dust."] && pairs.count == 5)
        #expect(outline(deck) == ["/Q q 5"])
        #expect(deck.topics[0].pages[0].questions.map(\.id) == ["dust", "heat", "oil", "rust", "wear"])
    }

    @Test func linksBelowAnAnswerMakeNoListOfLinks() throws {
        var files: [String: String] = [:]
        let links = (1...6).map { "- [more](https://e.org/\($0))\n" }.joined()
        let text = (1...12).map { "It turns on pin \($0).\n\n" }.joined()
        for name in ["oil", "wear", "rust", "heat", "dust"] {
            files["What is \(name).md"] = "# \(name)\n\n" + text + links
        }
        #expect(try read(files).pairs.count == 5)
    }

    @Test func whoAsksIsNoPartOfAQuestion() throws {
        var files: [String: String] = [:]
        for name in ["甲", "乙", "丙", "丁", "戊"] { files["docs/\(name).md"] = "# 面试官：什么是\(name)？\n\n## 一、是\n\n一个词。\n" }
        #expect(try read(files).pairs.map { $0[0] }.contains("什么是甲？"))
    }

    @Test func foldersOfGuidesAreNoQuestions() throws {
        var files: [String: String] = [:]
        for name in ["buy", "store", "use", "sell", "burn"] {
            files["How to \(name) oil.md"] = "# How to \(name) oil\n\nSo.\n"
        }
        #expect(throws: Failure.self) { try read(files) }
        #expect(try read(files, questions: "files").pairs.count == 5)
    }

    @Test func filesOfOneTitleAreNoQuestions() throws {
        var files: [String: String] = [:]
        for day in 1...6 { files["blog/\(day).md"] = "# What I did\n\nWords on day \(day).\n" }
        #expect(throws: Failure.self) { try read(files) }
    }
}
