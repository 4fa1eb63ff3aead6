import DeckleCore
import DeckleTestSupport
import DeckleText
import Testing

@Suite struct TemplateSetTests {
    private func templates(_ files: [String: ThemeFile]) throws -> TemplateSet {
        try TemplateSet(Theme(name: "mine", files: files), folder: "html")
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func aTemplateIsKnownByItsPathInTheFolder() throws {
        let set = try templates(["html/a/page.mustache": "here", "epub/a/page.mustache": "elsewhere"])
        #expect(text(try set.template("a/page", for: Harbour.self).render(Harbour())) == "here")
    }

    @Test func theProblemsOfAllFilesAreToldAtOnce() {
        #expect {
            _ = try templates(["html/b.mustache": "{{", "html/a.mustache": "{{#x}}", "html/c.css": "{{"])
        } throws: { error in
            (error as? Failure)?.diagnostics.map { $0.place?.file } == ["mine/html/a.mustache", "mine/html/b.mustache"]
        }
    }

    @Test func aMissingTemplateIsAnError() throws {
        let set = try templates([:])
        #expect(throws: Failure(.error("theme.missing-file", "the theme has no file html/page.mustache"))) {
            try set.template("page", for: Harbour.self)
        }
    }

    @Test func aStyleSheetStandsAsItIsToldTo() throws {
        let theme = Theme(name: "mine", files: ["html/a.mustache": "{{css.print}}", "html/print.css": "x"])
        let set = try TemplateSet(theme, folder: "html") { "<\($0)>" }
        #expect(text(try set.template("a", for: Harbour.self).render(Harbour())) == "<x>")
    }

    @Test func aFrameStandsAroundWhatIsWrittenLater() throws {
        let set = try templates([
            "html/page.mustache": "<{{name}}>\n  {{contents}}\n</{{name}}>", "html/in.mustache": "x",
        ])
        let frame = try set.frame("page", for: Harbour.self)
        var bytes = frame.opening.render(Harbour())
        bytes += Array("…".utf8)
        frame.closing.render(Harbour(), into: &bytes)
        #expect(text(bytes) == "<Hafen>\n  …\n</Hafen>")
    }

    @Test func whatIsWrittenLaterHasTheNameThatIsAskedFor() throws {
        let set = try templates(["html/page.mustache": "<{{list}}>", "html/other.mustache": "{{contents}}"])
        let frame = try set.frame("page", around: "list", for: Harbour.self)
        #expect(text(frame.opening.render(Harbour()) + frame.closing.render(Harbour())) == "<>")
        let message = "the template must have {{list}} once, outside of sections; it has 0"
        let place = Place(file: "mine/html/empty.mustache")
        #expect(throws: Failure(.error("theme.no-contents", message, at: place))) {
            try templates(["html/empty.mustache": ""]).frame("empty", around: "list", for: Harbour.self)
        }
        #expect(throws: Failure.self) { try set.frame("other", around: "list", for: Harbour.self) }
    }

    @Test(arguments: [
        ("<p></p>", 0), ("{{contents}}{{contents}}", 2), ("{{#name}}{{contents}}{{/name}}", 1),
        ("{{#ships}}{{contents}}{{/ships}}{{contents}}", 2),
    ])
    func aFrameHasRoomForItsContentsOnce(template: String, count: Int) throws {
        let set = try templates(["html/page.mustache": .text(template)])
        let message = "the template must have {{contents}} once, outside of sections; it has \(count)"
        #expect(throws: Failure(.error("theme.no-contents", message, at: Place(file: "mine/html/page.mustache")))) {
            try set.frame("page", for: Harbour.self)
        }
    }

    @Test func onlyAFrameHasContents() throws {
        let set = try templates(["html/page.mustache": "{{contents}}"])
        #expect(throws: Failure.self) { try set.template("page", for: Harbour.self) }
    }
}
