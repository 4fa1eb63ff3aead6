/// Where a link leads: the one place that tells which targets may be followed and how they are written.
package struct LinkTarget: Sendable, Hashable {
    /// What a target is, by its scheme.
    package enum Kind: Sendable, Hashable {
        /// A place of its own, such as a page on the web or a mail address.
        case absolute
        /// A part of the page that the link stands on.
        case fragment
        /// A path beside, below or above the page that the link stands on.
        case relative
        /// What would run something, or means something on one machine only.
        case unsafe(scheme: String)
        /// What needs a program that a reader need not have.
        case foreign(scheme: String)
    }

    /// The target as the source writes it.
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package var kind: Kind {
        if text.hasPrefix("#") || text.isEmpty { return .fragment }
        if hasHostAlone { return .absolute }
        guard let scheme = visibleScheme else { return .relative }
        if Self.hosted.contains(scheme) || Self.addressed.contains(scheme) { return .absolute }
        return Self.unsafe.contains(scheme) ? .unsafe(scheme: scheme) : .foreign(scheme: scheme)
    }

    /// Whether the target leads to the page that the link stands on, or to one of the same site.
    package var isPath: Bool { kind == .fragment || kind == .relative }

    /// Whether the target leads to a file on another machine, which is never fetched.
    package var isRemoteFile: Bool {
        if hasHostAlone { return true }
        let start = text.lowercased()
        return ["http:", "https:", "ftp:"].contains { start.hasPrefix($0) }
    }

    /// The schemes that name a host behind `//`.
    ///
    /// These and ``addressed`` are what reading systems know: epubcheck warns of `sms`, `geo`, `git`, `ssh`, `magnet`.
    static let hosted: Set<String> = ["http", "https", "ftp", "irc", "nntp"]

    /// The schemes that something else follows.
    static let addressed: Set<String> = ["mailto", "tel", "xmpp", "news"]

    private static let unsafe: Set<String> = [
        "javascript", "vbscript", "data", "file", "blob", "filesystem", "about", "view-source", "chrome", "resource",
        "intent",
    ]

    /// Whether host and path stand there without a scheme (RFC 3986, section 4.2, network-path reference).
    private var hasHostAlone: Bool { text.hasPrefix("//") }

    /// The scheme (RFC 3986, section 3.1) in lower case, white space and controls left out as browsers do.
    private var visibleScheme: String? {
        let visible = text.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
        guard let colon = visible.firstIndex(of: ":") else { return nil }
        let scheme = visible[..<colon]
        guard let first = scheme.first, first.properties.isAlphabetic, first.isASCII,
            scheme.allSatisfy({
                $0.isASCII && ($0.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains($0))
            })
        else { return nil }
        return String(String.UnicodeScalarView(scheme)).lowercased()
    }
}
