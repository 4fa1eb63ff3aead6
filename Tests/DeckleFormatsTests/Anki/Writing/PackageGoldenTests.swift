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
        rich.asides = [.hint, .explanation].map { Aside($0, Passage([.paragraph([.code("x")])])) }
        rich.difficulty = .hard
        rich.tags = ["low water"]
        rich.language = "de"
        return asked + [rich]
    }

    private func listing(_ version: PackageVersion) throws -> (files: [String: String], notetypes: [Notetype]) {
        let questions = try questions()
        let deck = Tides.deck(questions, site: "https://tides.example")
        let options = [("version", version.rawValue), ("new-per-day", "5")]
        return try Package(deck, pages: Tides.pages(of: deck, questions), media: Self.picture, options: options)
            .listing()
    }

    @Test(arguments: PackageVersion.allCases) func aSmallPackageIsAsExpected(_ version: PackageVersion) throws {
        #expect(try Golden("apkg-\(version.rawValue)").differences(from: listing(version).files) == [])
    }

    @Test func itsNotetypesAreAsExpectedInBothVersions() throws {
        let notetypes = try listing(.legacy).notetypes
        #expect(try listing(.latest).notetypes == notetypes)
        #expect(Set(notetypes.map(\.css)).count == 1)
        let files = notetypes.map(\.listing).reduce(into: [:]) { $0.merge($1) { $1 } }
        #expect(try Golden("apkg-notetypes").differences(from: files) == [])
    }
}
