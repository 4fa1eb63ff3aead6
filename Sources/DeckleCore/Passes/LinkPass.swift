/// Makes links lead somewhere from any output: absolute where the site is known, plain text otherwise.
///
/// Links that would run something (`javascript:`, `data:`, …) lose their target and are reported.
package struct LinkPass {
    private let site: String?

    /// - Parameter site: the deck's site, without a trailing slash.
    package init(site: String?) {
        self.site = site
    }

    package func resolve(_ link: Link, at place: Place?, log: inout [Diagnostic]) -> [Inline] {
        switch Self.kind(of: link.target) {
        case .absolute: return [.link(link)]
        case .fragment: return link.content
        case .unsafe(let scheme):
            log.append(
                .warning("link.unsafe", "a link to \(scheme): was left out, its text stays", at: place)
            )
            return link.content
        case .relative(let path):
            guard let site else { return link.content + spelledOut(path, after: link.content) }
            let target = path.hasPrefix("/") ? site + path : site + "/" + path
            return [.link(Link(target: target, title: link.title, content: link.content))]
        }
    }

    /// The path in brackets, for a link that cannot be followed; nothing where the text is the path already.
    private func spelledOut(_ path: String, after content: [Inline]) -> [Inline] {
        content == [.text(path)] || content == [.code(path)] ? [] : [.text(" (\(path))")]
    }

    private enum Kind {
        case absolute
        case fragment
        case relative(String)
        case unsafe(String)
    }

    private static func kind(of target: String) -> Kind {
        if target.hasPrefix("#") || target.isEmpty { return .fragment }
        if target.hasPrefix("//") { return .absolute }
        guard let scheme = scheme(of: target) else { return .relative(target) }
        return ["http", "https", "mailto", "tel", "ftp"].contains(scheme) ? .absolute : .unsafe(scheme)
    }

    /// The scheme of a URL (RFC 3986, section 3.1) in lower case, white space and controls left out as browsers do.
    private static func scheme(of target: String) -> String? {
        let visible = target.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
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
