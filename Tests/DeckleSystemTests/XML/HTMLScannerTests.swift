import Testing

@testable import DeckleSystem

@Suite struct HTMLScannerTests {
    private func elements(_ html: String, named name: String) -> [HTMLElement] {
        Array(html.utf8).withUnsafeBytes { bytes in
            HTMLScanner.elements(in: bytes) { $0.name == name }
        }
    }

    @Test func attributesInAnyQuoting() {
        let found = elements("<p><LINK rel=canonical Href='/a&amp;b' hidden><link title=\"é\">", named: "link")
        #expect(
            found.map(\.attributes) == [["rel": "canonical", "href": "/a&b", "hidden": ""], ["title": "é"]]
        )
    }

    @Test func scriptTextStaysAsItIs() {
        let found = elements("<body><script>[\"a &amp; <b> é\"]</script><p>x</p>", named: "script")
        #expect(found.map { String(decoding: $0.rawText, as: UTF8.self) } == ["[\"a &amp; <b> é\"]"])
    }

    @Test func longScriptsArriveWhole() {
        let text = String(repeating: "0123456789é", count: 50_000)
        let found = elements("<script>\(text)</script><script>b</script>", named: "script")
        #expect(found.map(\.rawText) == [Array(text.utf8), Array("b".utf8)])
    }

    @Test(arguments: ["", "no markup", "<", "<script", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><a>&x;", "\u{0}<b>"])
    func anythingIsRead(html: String) {
        #expect(elements(html, named: "script").count <= 1)
    }

    @Test func deepNestingIsRead() {
        let html = String(repeating: "<div>", count: 20_000) + "<script>x</script>"
        #expect(elements(html, named: "script").count <= 1)
    }
}
