import DeckleCore
import Testing

@Suite struct PageAddressTests {
    /// The normal and abnormal examples of RFC 3986, section 5.4, that have no scheme and no host.
    @Test(arguments: [
        ("g", "/b/c/g"), ("./g", "/b/c/g"), ("g/", "/b/c/g/"), ("/g", "/g"), ("?y", "/b/c/d;p?y"), ("g?y", "/b/c/g?y"),
        ("#s", "/b/c/d;p#s"), ("g#s", "/b/c/g#s"), ("g?y#s", "/b/c/g?y#s"), (";x", "/b/c/;x"), ("g;x", "/b/c/g;x"),
        ("g;x?y#s", "/b/c/g;x?y#s"), ("", "/b/c/d;p"), (".", "/b/c/"), ("./", "/b/c/"), ("..", "/b/"), ("../", "/b/"),
        ("../g", "/b/g"), ("../..", "/"), ("../../", "/"), ("../../g", "/g"), ("../../../g", "/g"),
        ("../../../../g", "/g"), ("/./g", "/g"), ("/../g", "/g"), ("g.", "/b/c/g."), (".g", "/b/c/.g"),
        ("g..", "/b/c/g.."), ("..g", "/b/c/..g"), ("./../g", "/b/g"), ("./g/.", "/b/c/g/"), ("g/./h", "/b/c/g/h"),
        ("g/../h", "/b/c/h"), ("g;x=1/./y", "/b/c/g;x=1/y"), ("g;x=1/../y", "/b/c/y"), ("g?y/./x", "/b/c/g?y/./x"),
        ("g?y/../x", "/b/c/g?y/../x"), ("g#s/./x", "/b/c/g#s/./x"), ("g#s/../x", "/b/c/g#s/../x"),
        ("g//h", "/b/c/g//h"),
    ])
    func resolvesAsTheStandardShows(reference: String, path: String) {
        let page = PageAddress(site: "http://a", page: "/b/c/d;p")
        #expect(page.path(of: reference) == path)
        #expect(page.address(of: reference) == "http://a" + path)
    }

    @Test(arguments: [
        ("https://example.org/docs/", "/u/x", "../../../y", "https://example.org/docs/y"),
        ("https://example.org/docs", "/u/x", "/y", "https://example.org/docs/y"),
        ("https://example.org/?q#f", "/u/x", "y z", "https://example.org/u/y%20z"),
        ("https://example.org", "u/x", "y", "https://example.org/u/y"),
        ("https://example.org", "u", "#y", "https://example.org/u#y"),
        ("https://example.org", "/ü/\u{301}", "y", "https://example.org/ü/y"),
    ])
    func startsAtTheSite(site: String, page: String, reference: String, address: String) {
        #expect(PageAddress(site: site, page: page).address(of: reference) == address)
    }

    @Test(arguments: [nil, "", "example", "https://...", "javascript:x"]) func knowsNoAddressWithoutASite(site: String?)
    {
        let page = PageAddress(site: site, page: "/u/x")
        #expect(!page.hasSite)
        #expect(page.address(of: "y") == nil)
        #expect(page.path(of: "y") == "/u/y")
    }
}
