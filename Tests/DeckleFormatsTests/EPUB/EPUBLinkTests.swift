import Testing

@testable import DeckleFormats

@Suite struct EPUBLinkTests {
    @Test(arguments: [
        ("https://example.org/a?b#c", "https://example.org/a?b#c"), ("//example.org", "https://example.org"),
        ("HTTP://example.org/ü", "HTTP://example.org/ü"), ("mailto:a@example.org", "mailto:a@example.org"),
        ("https://example.org/\u{FFFD}\u{85}", "https://example.org/%EF%BF%BD%C2%85"),
    ])
    func targetsOutsideTheBookStay(target: String, expected: String) {
        #expect(EPUBLink.target(target) == expected)
    }

    @Test(arguments: ["", "page.html", "/path", "#top", "javascript:x()", "file:///etc/hosts", "data:,x"])
    func othersAreNoLinks(target: String) {
        #expect(EPUBLink.target(target) == nil)
    }
}
