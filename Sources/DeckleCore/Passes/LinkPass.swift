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
        let target = LinkTarget(link.target)
        switch target.kind {
        case .absolute: return [.link(link)]
        case .fragment: return link.content
        case .refused(let scheme):
            log.append(
                .warning(.linkUnsafe, "a link to \(scheme): was left out, its text stays", at: place)
            )
            return link.content
        case .relative:
            guard let site else { return link.content + spelledOut(link.target, after: link.content) }
            return [.link(Link(target: target.address(on: site), title: link.title, content: link.content))]
        }
    }

    /// The path in brackets, for a link that cannot be followed; nothing where the text is the path already.
    private func spelledOut(_ path: String, after content: [Inline]) -> [Inline] {
        content == [.text(path)] || content == [.code(path)] ? [] : [.text(" (\(path))")]
    }
}
