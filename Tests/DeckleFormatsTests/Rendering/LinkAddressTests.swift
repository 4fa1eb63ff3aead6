import Testing

@testable import DeckleFormats

@Suite struct LinkAddressTests {
    @Test(arguments: [
        ("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"),
        ("https://example.org/a b|c", "https://example.org/a%20b%7Cc"),
        ("https://example.org/100%/%41", "https://example.org/100%25/%41"),
        ("https://example.org/ü#a#b", "https://example.org/ü#a%23b"),
        ("http://[::1]:8000/[x]", "http://[::1]:8000/%5Bx%5D"), ("HTTP://example.org", "HTTP://example.org"),
        ("#part", "#part"), ("../other.html", "../other.html"), ("mailto:a@example.org", "mailto:a@example.org"),
    ])
    func writes(target: String, expected: String) {
        #expect(LinkAddress.make(target) == expected)
    }

    @Test(arguments: [
        "", "javascript:alert(1)", "JavaScript:x", "file:///etc/passwd", "data:text/html,x", "http://", "https:///x",
        "http:x", "http://a b/", "http://a:b/", "http://:80/", "http://a:99999/", "éé:x",
    ])
    func refuses(target: String) {
        #expect(LinkAddress.make(target) == nil)
    }
}
