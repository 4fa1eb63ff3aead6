import DeckleCore
import DeckleTestSupport
import Testing

@Suite struct LinkPassTests {
    private func resolved(_ target: String, site: String?) -> (Link.Destination, [Diagnostic]) {
        var log: [Diagnostic] = []
        let link = Link(target: target, title: "T", content: [.text("notes")])
        let result = LinkPass(page: PageAddress(site: site, page: "/u/x")).resolve(link, at: nil, log: &log)
        #expect(result.target == target && result.title == "T" && result.content == [.text("notes")])
        return (result.destination, log)
    }

    @Test(arguments: ["https://example.org/a", "mailto:a@example.org", "HTTP://EXAMPLE.ORG", "ftp://example.org/a"])
    func keepsAbsoluteLinks(target: String) {
        #expect(resolved(target, site: nil) == (.address(target), []))
    }

    @Test(arguments: [
        ("/a/b", "/a/b"), ("y", "/u/y"), ("../x", "/x"), ("#top", "/u/x#top"), ("", "/u/x"), ("?a=b", "/u/x?a=b"),
    ])
    func makesPathsAbsoluteWhereTheSiteIsKnown(target: String, path: String) {
        #expect(resolved(target, site: "https://example.org") == (.address("https://example.org" + path), []))
    }

    @Test func tellsPathsWhereItIsNot() {
        #expect(resolved("/a/b", site: nil) == (.words("/a/b"), []))
        #expect(resolved("../b", site: nil) == (.words("/b"), []))
    }

    @Test(arguments: ["#top", ""]) func saysThatAPageCannotBeFoundWithoutIt(target: String) {
        let (destination, log) = resolved(target, site: nil)
        #expect(destination == .nowhere)
        #expect(log.map(\.code) == ["link.no-site"])
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:x", " java\nscript:x", "data:text/html,x", "vbscript:x", "file:///etc",
    ])
    func dropsTargetsThatWouldRun(target: String) {
        let (destination, log) = resolved(target, site: "https://example.org")
        #expect(destination == .nowhere)
        #expect(log.map(\.code) == ["link.unsafe"])
    }

    @Test func saysWhatNothingCanFollow() {
        let (destination, log) = resolved("https://...", site: "https://example.org")
        #expect(destination == .nowhere)
        #expect(log.map(\.code) == ["link.bad-address"])
        #expect(log.first?.message == "https://... leads nowhere, so the link was left out and its text stays")
        #expect(resolved("https://.../" + String(repeating: "x", count: 999), site: nil).1.first?.message.count == 160)
    }

    @Test func tellsAddressesThatReadersNeedNotKnow() {
        let (destination, log) = resolved("ssh://example.org", site: nil)
        #expect(destination == .words("ssh://example.org"))
        #expect(log.map(\.code) == ["link.foreign-scheme"])
    }
}
