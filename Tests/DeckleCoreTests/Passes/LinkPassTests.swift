import DeckleCore
import DeckleTestSupport
import Testing

@Suite struct LinkPassTests {
    private static let deck = Deck(
        id: "d",
        title: "D",
        topics: [
            Topic(
                id: "t",
                title: "T",
                pages: [
                    PageOutline(id: "/u/x", title: "X", questions: [QuestionOutline(id: "here")]),
                    PageOutline(id: "/u/a b", title: "Y", questions: [QuestionOutline(id: "there?")]),
                ]
            )
        ]
    )

    private func pass(site: String?) -> LinkPass {
        LinkPass(page: PageAddress(site: site, page: "/u/x"), questions: QuestionPlaces(Self.deck))
    }

    private func resolved(_ target: String, site: String?) -> (Link.Destination, [Diagnostic]) {
        var log: [Diagnostic] = []
        let link = Link(target: target, title: "T", content: [.text("notes")])
        let result = pass(site: site).resolve(link, at: nil, log: &log)
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

    @Test(arguments: [
        ("#here", "/u/x", "here"), ("x#here", "/u/x", "here"), ("/u/a%20b#there%3F", "/u/a b", "there?"),
    ])
    func findsTheQuestionThatAPartOfAPageIs(target: String, page: String, question: String) {
        for site in [nil, "https://example.org"] {
            var log: [Diagnostic] = []
            let link = pass(site: site).resolve(Link(target: target, content: []), at: nil, log: &log)
            #expect(link.question == QuestionIdentity(page: page, question: question))
            #expect(link.destination == .nowhere || site != nil || !target.hasPrefix("#"))
            #expect(log.map(\.code) == (site == nil && target.hasPrefix("#") ? ["link.to-question"] : []))
        }
    }

    @Test(arguments: ["x", "#there?", "y#here", "https://example.org/u/x#here", "x#"])
    func findsNoneElsewhere(target: String) {
        var log: [Diagnostic] = []
        #expect(pass(site: nil).resolve(Link(target: target, content: []), at: nil, log: &log).question == nil)
    }

    /// A reader knows what a link means that no pass could find.
    @Test func keepsWhatAReaderFoundAsLongAsItIsExported() {
        var log: [Diagnostic] = []
        let here = QuestionIdentity(page: "/u/x", question: "here")
        let link = Link(target: "b.md#c", content: [], question: here)
        #expect(pass(site: nil).resolve(link, at: nil, log: &log).question == here)
        let other = Link(target: "b.md#c", content: [], question: QuestionIdentity(page: "/u/x", question: "gone"))
        let resolved = pass(site: nil).resolve(other, at: nil, log: &log)
        #expect(resolved.question == nil && resolved.destination == .nowhere)
        #expect(log.map(\.code) == ["link.to-question", "link.left-question"])
    }
}
