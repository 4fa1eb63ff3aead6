import DeckleCore
import Testing

@Suite struct LinkTargetTests {
    @Test(arguments: [
        ("https://example.org", LinkTarget.Kind.absolute), ("//example.org/a", .absolute), ("ftp://a", .absolute),
        ("MAILTO:a@example.org", .absolute), ("#top", .fragment), ("", .fragment), ("/a/b", .relative),
        ("../a", .relative), ("éé:x", .relative), ("javascript:x", .refused(scheme: "javascript")),
        (" java\nscript:x", .refused(scheme: "javascript")), ("file:///etc", .refused(scheme: "file")),
    ])
    func tellsTargetsApart(target: String, kind: LinkTarget.Kind) {
        #expect(LinkTarget(target).kind == kind)
    }

    @Test(arguments: [
        ("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"),
        ("https://example.org/a b|c", "https://example.org/a%20b%7Cc"),
        ("https://example.org/100%/%41", "https://example.org/100%25/%41"),
        ("https://example.org/ü#a#b", "https://example.org/ü#a%23b"),
        ("https://example.org/\u{FFFD}\u{85}", "https://example.org/%EF%BF%BD%C2%85"),
        ("http://[::1]:8000/[x]", "http://[::1]:8000/%5Bx%5D"), ("HTTP://example.org", "HTTP://example.org"),
        ("//example.org/a", "https://example.org/a"), ("#part", "#part"), ("../other.html", "../other.html"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ])
    func writesAddresses(target: String, address: String) {
        #expect(LinkTarget(target).address == address)
    }

    @Test(arguments: [
        "", "javascript:alert(1)", "JavaScript:x", "file:///etc/passwd", "data:text/html,x", "http://", "https:///x",
        "http:x", "http://a b/", "http://a:b/", "http://:80/", "http://a:99999/", "éé:x", "//", "ftp://a",
    ])
    func hasNoAddressForWhatMustNotBeALink(target: String) {
        #expect(LinkTarget(target).address == nil)
    }

    @Test func joinsPathsAndSites() {
        #expect(LinkTarget("/a/b").address(on: "https://example.org") == "https://example.org/a/b")
        #expect(LinkTarget("a/b").address(on: "https://example.org") == "https://example.org/a/b")
    }

    @Test func tellsFilesOnOtherMachines() {
        let remote = ["http://a/x.png", "HTTPS://a/x.png", "//a/x.png", "ftp:x"]
        #expect(remote.allSatisfy { LinkTarget($0).isRemoteFile })
        #expect(!["/x.png", "x.png", "img/http.png"].contains { LinkTarget($0).isRemoteFile })
    }
}
