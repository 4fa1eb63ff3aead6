import DeckleCore
import DeckleTestSupport
import Foundation
import Testing

@testable import DeckleFormats

/// What the real Anki makes of packages.
@Suite(.enabled(if: Judge.anki.isWanted, Comment(rawValue: Judge.missing))) struct AnkiImportTests {
    private struct Report: Decodable {
        struct Card: Decodable {
            var deck: String
            var notetype: String
            var question: String
            var answer: String
            var fields: [String: String]
        }
        var notes: Int
        var cards: [Card]
        var missingMedia: [String]
        var unusedMedia: [String]
    }

    private func report(_ package: Package) throws -> Report {
        let verdict = try package.withFile { try Judge.anki.judge([$0]) }
        #expect(verdict.isGood, Comment(rawValue: verdict.report))
        return try JSONDecoder().decode(Report.self, from: Data(verdict.report.utf8))
    }

    @Test func ankiTakesEveryNoteAndRendersItsCard() throws {
        let report = try report(Tides.package([Tides.question("a"), Tides.question("b", "How high?")]))
        #expect(report.notes == 2)
        #expect(report.cards.map(\.deck) == ["Tides::Causes::The moon", "Tides::Causes::The moon"])
        #expect(report.cards.map(\.notetype) == ["Deckle Basic – Tides", "Deckle Basic – Tides"])
        #expect(report.cards[1].question.contains("<p>How high?</p>"))
        #expect(!report.cards[1].question.contains("full moon"))
        #expect(report.cards[1].answer.contains("<p>At new and full moon.</p>"))
    }

    @Test(arguments: PackageVersion.allCases) func bothVersionsMakeTheSameCards(_ version: PackageVersion) throws {
        let questions = Form.allCases.map { form in
            Question(
                id: form.rawValue,
                prompt: Passage([.paragraph([.cloze(Cloze(number: 1, content: [.text("ebb")]))])]),
                answer: Passage([.paragraph([.text("Low water")])]),
                form: form,
                extra: [Property("reverse", .bool(true))]
            )
        }
        let deck = Tides.deck(questions)
        let pages = Tides.pages(of: deck, questions)
        let report = try report(Package(deck, pages: pages, options: [("version", version.rawValue)]))
        #expect(report.notes == 6)
        #expect(
            Set(report.cards.map(\.notetype)) == [
                "Deckle Basic – Tides", "Deckle Reversed – Tides", "Deckle Typed – Tides", "Deckle Cloze – Tides",
                "Deckle Choice – Tides", "Deckle Optional reversed – Tides",
            ]
        )
        #expect(report.cards.count == 8)
        #expect(Set(report.cards.map(\.deck)) == ["Tides::Causes::The moon"])
    }

    @Test(arguments: PackageVersion.allCases) func mediaArriveAndCodeIsNoMedia(_ version: PackageVersion) throws {
        let library = MemoryMedia([
            ("moon.png", TinyPicture.png(width: 2, height: 2, colour: (9, 9, 9))),
            ("gull.mp3", TinyFiles.mp3),
        ])
        let picture = try #require(try library.find("moon.png", from: "/p")),
            sound = try #require(try library.find("gull.mp3", from: "/p"))
        let answer: [Block] = [
            .image(Image(source: "moon.png", alt: "Moon", media: picture)),
            .audio(Audio(source: "gull.mp3", label: "Gull", media: sound)),
            .code(CodeBlock(text: #"<img src="none.png"> [sound:none.mp3]"#)),
            .paragraph([.code("[sound:none.mp3]"), .text(#" <img src="none.png"> [sound:none.mp3] [latex]x[/latex]"#)]),
        ]
        let questions = [Tides.question("a", answer: answer)]
        let deck = Tides.deck(questions)
        let options = [("version", version.rawValue)]
        let package = try Package(deck, pages: Tides.pages(of: deck, questions), media: library, options: options)
        let report = try report(package)
        #expect(report.missingMedia == [])
        #expect(report.unusedMedia == [])
        #expect(report.cards[0].answer.contains(picture.name))
        #expect(report.cards[0].answer.contains("[anki:play:a:0]"))
        #expect(!report.cards[0].answer.contains("[anki:play:a:1]"))
    }

    @Test(arguments: PackageVersion.allCases) func ankiClosesClozesWhereTheyEnd(_ version: PackageVersion) throws {
        let content: [Inline] = [.text("{a:"), .maths("\\frac{{{c2::a}}}{b^{c}}"), .code("x}"), .text("}")]
        let prompt: [Inline] = [.cloze(Cloze(number: 1, content: content, hint: "so")), .text("!")]
        let code = CodeBlock(text: "f({}) }} std::x", clozes: [CodeCloze(number: 3, range: 2..<4, hint: "braces")])
        let question = Question(
            id: "q",
            prompt: Passage([.paragraph(prompt)]),
            answer: Passage([.code(code)]),
            form: .cloze
        )
        let deck = Tides.deck([question])
        let options = [("version", version.rawValue)]
        let cards = try report(Package(deck, pages: Tides.pages(of: deck, [question]), options: options)).cards
        #expect(cards.count == 3)
        #expect(cards[0].question.contains(">[so]</span>!</p>"))
        #expect(cards[0].answer.contains(#"\(\frac{a}{b^{c}}\)</span><code dir="ltr">x}</code>}</span>!</p>"#))
        #expect(cards[1].question.contains(#"\(\frac{[...]}{b^{c}}\)"#))
        #expect(cards[2].question.contains(">[braces]</span>) <span>}</span>} std<span>:</span>:x</code>"))
    }

    @Test func ankiHidesOnSeveralCardsAndKeepsColons() throws {
        let prompt: [Inline] = [
            .cloze(Cloze(numbers: [1, 2], content: [.text("std::moon")], hint: "who?")), .text(" "),
            .cloze(Cloze(number: 3, content: [.maths("a::b")])),
        ]
        let code = CodeBlock(text: "std::move(x)", clozes: [CodeCloze(number: 4, range: 0..<9)])
        let question = Question(
            id: "q",
            prompt: Passage([.paragraph(prompt)]),
            answer: Passage([.code(code)]),
            form: .cloze
        )
        let cards = try report(Tides.package([question])).cards
        #expect(cards.count == 4)
        #expect(
            cards.prefix(2).allSatisfy { $0.question.contains(">[who?]</span>") && !$0.question.contains(":moon</") }
        )
        #expect(cards[0].answer.contains("std<span>:</span>:moon"))
        #expect(cards[2].question.contains(">[...]</span>") && cards[2].answer.contains("\\(a::b\\)"))
        #expect(cards[3].question.contains(">[...]</span>(x)") && cards[3].answer.contains("std<span>:</span>:move"))
    }

    @Test func aTypedAnswerIsComparedByItsFirstLine() throws {
        let answer: [Block] = [.paragraph([.code("a < b")]), .paragraph([.text("Less.")])]
        let question = Question(id: "q", prompt: Passage([.rule]), answer: Passage(answer), form: .typed)
        let card = try #require(report(Tides.package([question])).cards.first)
        #expect(card.question.contains("[[type:Spare 3]]") && card.answer.contains("[[type:Spare 3]]"))
        #expect(card.fields["Spare 3"] == "a &lt; b" && card.answer.contains("<p>Less.</p>"))
    }

    @Test(arguments: [Form.basic, .cloze]) func nothingInASourceBecomesMarkupOfAnkis(_ form: Form) throws {
        let hostile = ["sound:a.mp3]", "LaTeX]x[/latex]", "$]x[/$]", "$$]x[/$$]", "anki:tts lang=en_US]x[/anki:tts]"]
        let content = hostile.flatMap { text -> [Block] in
            let inlines: [Inline] = [
                .text("[" + text), .code("[" + text), .maths("[" + text), .emphasis([.text("["), .text(text)]),
                .link(Link(leadingTo: "https://a.example/?[" + text, title: "[" + text, content: [.text("[" + text)])),
                .image(Image(source: "[" + text, alt: "[" + text)), .text("\\[" + text),
                .cloze(Cloze(number: 1, content: [.text("[" + text)], hint: text)),
            ]
            let maths = [
                text, "[" + text, "[{{c1::\(text)}}", "{{c1::\(text)::\(text)}}",
                "[{{c1::\(text.prefix(2))}}\(text.dropFirst(2))",
            ]
            return [.paragraph(inlines)] + maths.map(Block.maths) + [.paragraph(maths.map(Inline.maths))]
        }
        var question = Question(id: "q", prompt: Passage(content), answer: Passage(content), form: form)
        question.takeaway = Takeaway(label: "[sound:a.mp3]", content: [.text("[sound:a.mp3]")])
        question.difficulty = .other("[sound:a.mp3]")
        question.asides = Aside.Kind.allCases.map { Aside($0, Passage(content)) }
        let report = try report(Tides.package([question]))
        #expect(report.cards.count == 1)
        for card in report.cards {
            #expect(!(card.question + card.answer).contains("[anki:play:"))
            #expect(!(card.question + card.answer).contains("class=latex"))
            #expect(card.answer.contains("{}sound:a.mp3]"))
        }
    }
}
