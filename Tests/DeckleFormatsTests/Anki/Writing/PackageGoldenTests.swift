import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// A small package of every form as people read it, in both versions.
@Suite struct PackageGoldenTests {
    private static let picture = MemoryMedia([("moon.png", TinyPicture.png(width: 2, height: 2, colour: (9, 9, 9)))])

    /// A question a form, and one that shows what notes can hold.
    private func questions() throws -> [Question] {
        let answer: [Block] = [.list(List(items: [ListItem(isDone: true, content: [.paragraph([.text("Low")])])]))]
        let asked = Form.allCases.map { form in
            var question = Tides.question(form.rawValue, answer: answer)
            question.prompt.blocks = [.paragraph([.cloze(Cloze(number: 1, content: [.text("ebb")], hint: "tide"))])]
            question.form = form
            question.extra = [Property("reverse", .bool(true))]
            return question
        }
        let media = try #require(try Self.picture.find("moon.png", from: "/tides/moon"))
        var rich = Tides.question(
            "rich",
            "How <high>?",
            answer: [
                .code(CodeBlock(language: "swift", text: "let x = \"[sound:a]\"")), .maths("x^2"),
                .image(Image(source: "moon.png", alt: "Moon", media: media)),
            ]
        )
        rich.takeaway = Takeaway(label: "Rule of thumb", content: [.strong([.text("Twice a day")])])
        rich.difficulty = .hard
        rich.tags = ["low water"]
        rich.language = "de"
        return asked + [rich]
    }

    @Test(arguments: PackageVersion.allCases) func aSmallPackageIsAsExpected(_ version: PackageVersion) throws {
        let questions = try questions()
        let deck = Tides.deck(questions, site: "https://tides.example")
        let options = [("version", version.rawValue), ("new-per-day", "5")]
        let package = try Package(deck, pages: Tides.pages(of: deck, questions), media: Self.picture, options: options)
        #expect(try Golden("apkg-\(version.rawValue)").differences(from: package.listing()) == [])
    }
}
