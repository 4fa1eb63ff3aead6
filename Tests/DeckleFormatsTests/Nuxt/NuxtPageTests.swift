import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct NuxtPageTests {
    private static let payload = Payload.bytes([
        "data": ["k": ["slug": "tea", "title": "Tea", "questions": [["id": "a", "q": "A?", "a": "Yes & no."]]]],
        "path": "/hot/tea",
    ])
    private static let inline = String(decoding: payload, as: UTF8.self)

    /// - Parameter files: what lies beside the page, by path from the root of the site.
    private func read(_ html: String, files: [String: [UInt8]] = [:]) throws -> Manuscript {
        let source = Source(
            name: "index.html",
            bytes: SourceBytes(Array(html.utf8)),
            tree: MemoryTree(files.mapValues { SourceBytes($0) }),
            path: "base/shop/index.html"
        )
        var log: [Diagnostic] = []
        return try #require(try NuxtReader().read(source, log: &log).first)
    }

    private func code(_ html: String, files: [String: [UInt8]] = [:]) -> String? {
        do {
            _ = try read(html, files: files)
            return nil
        } catch {
            return (error as? Failure)?.diagnostics.first?.code.name
        }
    }

    @Test func aCharacterThatTheParserWouldChangeIsAnError() {
        let html = "<script id=__NUXT_DATA__>[{\"data\":1},\"So\u{0}so\"]</script>"
        #expect(code(html) == "json.control-character")
    }

    @Test(arguments: [
        "<script type=\"application/json\" data-nuxt-data=\"nuxt-app\" id=\"__NUXT_DATA__\">",
        "<SCRIPT id='__NUXT_DATA__' type=application/json>",
        "<script data-nuxt-data=shop data-src=\"/gone/_payload.json\">",
    ])
    func dataInThePageIsTaken(tag: String) throws {
        let html =
            "<html lang='de'><link rel=canonical href='https://a.example/base/hot/tea/'><body>\(tag)\(Self.inline)</script>"
        let manuscript = try read(html)
        #expect(manuscript.deck.id == "tea" && manuscript.deck.language == "de")
        #expect(manuscript.deck.site == "https://a.example/base")
        var log: [Diagnostic] = []
        #expect(try manuscript.firstQuestions(log: &log).map(\.answer.markdown) == ["Yes & no."])
    }

    @Test(arguments: [
        "base/shop/_payload.json", "base/shop/hot/tea/_payload.json", "base/tea/_payload.json", "hot/tea/_payload.json",
    ])
    func dataBesideThePageIsFollowed(path: String) throws {
        let html = "<script id=__NUXT_DATA__ data-src='/hot/tea/_payload.json?b1#x'>[{\"state\":1},{}]</script>"
        #expect(try read(html, files: [path: Self.payload]).deck.id == "tea")
    }

    @Test func noPathLeadsOutOfTheSite() {
        let html = "<script id=__NUXT_DATA__ data-src='/../../etc/x.json'>[{\"state\":1},{}]</script>"
        #expect(code(html, files: ["etc/x.json": Self.payload]) == "payload.missing-file")
    }

    @Test(arguments: [
        ("<p>x", "payload.not-in-page"), ("<script src='/a/_payload.js'></script>", "payload.javascript"),
        ("<script id=__NUXT_DATA__>[{\"serverRendered\":1},false]</script>", "payload.no-data"),
        ("<script id=__NUXT_DATA__></script>", "payload.no-data"),
        ("<script id=__NUXT_DATA__>[{\"data\":7}]</script>", "payload.bad-reference"),
        ("<script id=__NUXT_DATA__ data-src='/a/_payload.json'>[{}]</script>", "payload.missing-file"),
        ("<script id=__NUXT_DATA__ data-src='/a/_payload.js'>[{}]</script>", "payload.javascript"),
    ])
    func pagesWithoutDataAreRefused(html: String, code: String) {
        #expect(self.code(html) == code)
    }

    @Test func errorsInAPageKnowTheirLine() throws {
        do {
            _ = try read("<html>\n<body>\n<script id=__NUXT_DATA__>[{\"data\":\n1},x]</script>")
            Issue.record("read")
        } catch let failure as Failure {
            #expect(failure.diagnostics.first?.place?.line == 4)
            #expect(failure.diagnostics.first?.place?.column == 4)
        }
    }

    @Test(
        arguments: [
            ("https://a.example/x/tea", "/x/tea", "https://a.example"),
            ("https://a.example/", "/", "https://a.example"),
            ("https://a.example/x?y#z", "/x/", "https://a.example"), ("https://a.example/x", "/y", nil),
            ("/x", "/x", nil),
            (nil, "/x", nil), ("https://a.example", nil, nil),
        ] as [(String?, String?, String?)]
    )
    func siteOfACanonicalAddress(canonical: String?, path: String?, site: String?) {
        #expect(NuxtDeckFacts.site(canonical: canonical, path: path) == site)
    }
}
