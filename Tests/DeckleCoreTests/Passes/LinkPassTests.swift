import DeckleCore
import DeckleTestSupport
import Testing

@Suite struct LinkPassTests {
    private func resolved(_ target: String, site: String?) -> ([Inline], [Diagnostic]) {
        var log: [Diagnostic] = []
        let link = Link(target: target, content: [.text("notes")])
        return (LinkPass(site: site).resolve(link, at: nil, log: &log), log)
    }

    @Test(arguments: ["https://example.org/a", "mailto:a@example.org", "HTTP://EXAMPLE.ORG", "//example.org/a"])
    func keepsAbsoluteLinks(target: String) {
        #expect(resolved(target, site: nil).0 == [.link(Link(target: target, content: [.text("notes")]))])
    }

    @Test func makesPathsAbsoluteWhereTheSiteIsKnown() {
        let expected = Inline.link(Link(target: "https://example.org/a/b", content: [.text("notes")]))
        #expect(resolved("/a/b", site: "https://example.org").0 == [expected])
        #expect(resolved("a/b", site: "https://example.org").0 == [expected])
    }

    @Test func spellsPathsOutWhereItIsNot() {
        #expect(resolved("/a/b", site: nil).0 == [.text("notes"), .text(" (/a/b)")])
        #expect(resolved("#top", site: nil).0 == [.text("notes")])
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:x", " java\nscript:x", "data:text/html,x", "vbscript:x", "file:///etc",
    ])
    func dropsTargetsThatWouldRun(target: String) {
        let (content, log) = resolved(target, site: "https://example.org")
        #expect(content == [.text("notes")])
        #expect(log.map(\.code) == ["link.unsafe"])
    }
}
