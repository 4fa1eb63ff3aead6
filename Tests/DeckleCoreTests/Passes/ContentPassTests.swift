import DeckleCore
import DeckleTestSupport
import Testing

@Suite struct ContentPassTests {
    private struct OneFile: MediaLibrary {
        func find(_ reference: String, from page: String) throws -> Media? {
            if reference == "bad.png" { throw Failure(.error("media.empty", "bad.png is empty")) }
            return reference == "a.png" ? Media(name: "a-1.png", type: "image/png", size: 3, handle: 0) : nil
        }

        func bytes(of media: Media) -> [UInt8] { [1, 2, 3] }

        func remarks(on media: Media) -> [Diagnostic] { [.note("media.mended", "a.png is mended")] }

        func suggestion(for reference: String, from page: String) -> String? { reference == "A.png" ? "a.png" : nil }
    }

    private func passed(_ blocks: [Block]) -> ([Block], [Diagnostic]) {
        let pass = ContentPass(
            takeaways: TakeawayPass(words: ["Rule of thumb"]),
            site: nil,
            page: "/p",
            questions: QuestionPlaces(Deck(id: "d", title: "D")),
            media: OneFile()
        ) { code in
            code.language == "x" ? [CodeToken(.keyword, length: code.text.utf8.count)] : nil
        }
        var log: [Diagnostic] = []
        var question = Question(id: "q", prompt: Passage([]), answer: Passage(blocks))
        pass.apply(to: &question, log: &log)
        return (question.answer.blocks, log)
    }

    @Test func findsPicturesWhereverTheyStand() {
        let image = Image(source: "a.png", alt: "A")
        let (blocks, log) = passed([
            .image(image), .list(List(items: [ListItem(content: [.paragraph([.strong([.image(image)])])])])),
        ])
        var found = image
        found.media = Media(name: "a-1.png", type: "image/png", size: 3, handle: 0)
        #expect(
            blocks == [
                .image(found), .list(List(items: [ListItem(content: [.paragraph([.strong([.image(found)])])])])),
            ]
        )
        #expect(log == Array(repeating: .note("media.mended", "a.png is mended"), count: 2))
    }

    @Test(
        arguments: [
            ("A.png", "A.png", "did you mean a.png?"),
            ("/img/x.png", "/img/x.png", "--media-root names the folder that /… refers to"),
            ("x.png", "x.png", "it is looked up where the page lies and in the folder of the source"),
            (
                "data:image/png;base64," + String(repeating: "A", count: 5_000),
                "data:image/png;base64,AAAAAAAAAAAAAAAAAA…",
                nil
            ),
        ] as [(String, String, String?)]
    )
    func saysWhatWasNotFound(source: String, shown: String, hint: String?) {
        let (_, log) = passed([.image(Image(source: source, alt: ""))])
        let message = "\(shown) was not found, its description stands in its place"
        #expect(log == [.warning(.mediaMissing, message, hint: hint)])
    }

    @Test func warnsOfMissingUnusableAndRemotePictures() {
        let (blocks, log) = passed([
            .image(Image(source: "none.png", alt: "N")), .image(Image(source: "bad.png", alt: "B")),
            .image(Image(source: "https://example.org/r.png", alt: "R")),
        ])
        #expect(log.map(\.code) == ["media.missing", "media.empty", "media.remote"])
        #expect(log.allSatisfy { $0.severity == .warning })
        let link = Link(leadingTo: "https://example.org/r.png", content: [.text("R")])
        #expect(blocks.last == .paragraph([.link(link)]))
    }

    @Test func coloursCode() {
        let (blocks, log) = passed([
            .code(CodeBlock(language: "x", text: "abc")), .code(CodeBlock(language: "y", text: "abc")),
            .code(CodeBlock(text: "abc")),
        ])
        let coloured = CodeBlock(language: "x", text: "abc", tokens: [CodeToken(.keyword, length: 3)])
        #expect(blocks.first == .code(coloured))
        #expect(log.map(\.code) == ["code.unknown-language"])
    }
}
