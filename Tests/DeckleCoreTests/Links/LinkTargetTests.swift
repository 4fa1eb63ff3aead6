import DeckleCore
import Testing

@Suite struct LinkTargetTests {
    @Test(arguments: [
        ("https://example.org", LinkTarget.Kind.absolute), ("//example.org/a", .absolute), ("ftp://a", .absolute),
        ("MAILTO:a@example.org", .absolute), ("#top", .fragment), ("", .fragment), ("/a/b", .relative),
        ("../a", .relative), ("éé:x", .relative), ("javascript:x", .unsafe(scheme: "javascript")),
        (" java\nscript:x", .unsafe(scheme: "javascript")), ("file:///etc", .unsafe(scheme: "file")),
        ("irc://a/b", .absolute), ("xmpp:a@b", .absolute), ("ssh://a", .foreign(scheme: "ssh")),
        ("std::vector", .foreign(scheme: "std")), ("git+ssh:a", .foreign(scheme: "git+ssh")),
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
        ("//example.org/a", "https://example.org/a"), ("mailto:a@example.org", "mailto:a@example.org"),
        ("mailto:?subject=a b", "mailto:?subject=a%20b"), ("tel:+49 1", "tel:+49%201"), ("ftp://a/x", "ftp://a/x"),
        ("irc://a/b", "irc://a/b"), ("xmpp:a@b", "xmpp:a@b"), ("news:a.b", "news:a.b"),
        ("http://foo.bar.`baz", "http://foo.bar.%60baz"), ("http://u:p@a.org:80/", "http://u:p@a.org:80/"),
        ("http://münchen.de./", "http://münchen.de./"), ("http://例え。テスト", "http://例え。テスト"),
        ("http://XN--mnchen-3ya.de", "http://XN--mnchen-3ya.de"), ("http://a_b.-c.org:", "http://a_b.-c.org:"),
        ("http://[::ffff:1.2.3.4]", "http://[::ffff:1.2.3.4]"), ("http://👩🏽‍✈️.org", "http://👩🏽‍✈️.org"),
    ])
    func writesAddresses(target: String, address: String) {
        #expect(LinkTarget(target).address == address)
    }

    @Test(arguments: [
        "", "javascript:alert(1)", "JavaScript:x", "file:///etc/passwd", "data:text/html,x", "http://", "https:///x",
        "http:x", "http://a b/", "http://a:b/", "http://:80/", "http://a:99999/", "éé:x", "//", "#part", "../a.html",
        "https://...", "https://.", "//...", "https://a..b/", "https://.a/", "https://a%20b/", "http://a%zz/",
        "http://a%/",
        "http://a\\b.org/", "http://a|b.org", "http://a:+80/", "http://a:80:80/", "http://u@v@a.org", "http://u[@a.org",
        "http://[::g]/", "http://[1:2]/", "http://[]/", "http://[::1/", "http://::1/", "http://[1::2::3]/",
        "http://[::1]x/",
        "http://[1:2:3:4:5:6:7:8:9]/", "http://x[::1]/", "http://xn--a.org", "http://xn--", "http://xn--zzzzzzzz.ru",
        "http://xn--abc-.de", "http://\u{3164}.org", "http://\u{202E}.org", "http://a：b", "http://a\u{A0}b",
        "http://\u{E09C}a",
        "ftp://", "ftp:x", "ftp://a:99999", "irc://", "irc:x", "mailto:", "mailto:?", "mailto:a", "mailto:@b",
        "mailto:a@",
        "tel:", "xmpp:", "news:", "ssh://a.org", "std::vector",
    ])
    func hasNoAddressForWhatMustNotBeALink(target: String) {
        #expect(LinkTarget(target).address == nil)
    }

    @Test(arguments: [
        (String(repeating: "a", count: 63), true), (String(repeating: "a", count: 64), false),
        (String(repeating: "あ", count: 57), true), (String(repeating: "あ", count: 58), false),
        ("aü" + String(repeating: "b", count: 54), true), ("aü" + String(repeating: "b", count: 55), false),
        (String(repeating: "あ", count: 100_000), false),
    ])
    func knowsHowLongLabelsMayBe(label: String, isGood: Bool) {
        #expect((LinkTarget("http://\(label).org").address != nil) == isGood)
    }

    @Test func knowsHowLongHostsMayBe() {
        let label = String(repeating: "a", count: 63) + "."
        let long = { label + label + label + String(repeating: "a", count: $0) }
        #expect(LinkTarget("http://" + long(61)).address != nil)
        #expect(LinkTarget("http://" + long(61) + ".").address != nil)
        #expect(LinkTarget("http://" + long(62)).address == nil)
    }

    @Test func tellsFilesOnOtherMachines() {
        let remote = ["http://a/x.png", "HTTPS://a/x.png", "//a/x.png", "ftp:x"]
        #expect(remote.allSatisfy { LinkTarget($0).isRemoteFile })
        #expect(!["/x.png", "x.png", "img/http.png"].contains { LinkTarget($0).isRemoteFile })
    }
}
