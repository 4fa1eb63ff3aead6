/// Tells where the links of a page lead from any output; the links stay as the source writes them.
///
/// Links that would run something (`javascript:`, `data:`, …) lead nowhere and are reported, as are those that nothing
/// can follow.
package struct LinkPass {
    private let page: PageAddress
    private let questions: QuestionPlaces

    /// - Parameter questions: those that are exported, which alone can be led to.
    package init(page: PageAddress, questions: QuestionPlaces) {
        self.page = page
        self.questions = questions
    }

    package func resolve(_ link: Link, at place: Place?, log: inout [Diagnostic]) -> Link {
        let target = LinkTarget(link.target)
        var link = link
        let named = link.question
        link.question = (named ?? page.question(of: link.target)).flatMap { questions.contains($0) ? $0 : nil }
        // What a reader alone can tell says nothing to anyone as a path.
        if !page.hasSite, target.isPath, named != nil || link.question != nil && target.kind == .fragment {
            log.append(link.question == nil ? Self.leftQuestion(at: place) : Self.toQuestion(at: place))
            link.destination = .nowhere
        } else {
            link.destination = destination(of: target, at: place, log: &log)
        }
        return link
    }

    private func destination(
        of target: LinkTarget,
        at place: Place?,
        log: inout [Diagnostic]
    ) -> Link.Destination {
        switch target.kind {
        case .absolute:
            if let address = target.address { return .address(address) }
            log.append(badAddress(target, at: place))
            return .nowhere
        case .fragment where !page.hasSite:
            log.append(fragment(target, at: place))
            return .nowhere
        case .fragment, .relative:
            return page.address(of: target.text).map(Link.Destination.address) ?? .words(page.path(of: target.text))
        case .unsafe(let scheme):
            log.append(.warning(.linkUnsafe, "a link to \(scheme): was left out, its text stays", at: place))
            return .nowhere
        case .foreign(let scheme):
            log.append(foreign(scheme, at: place))
            return .words(target.text)
        }
    }

    private static func toQuestion(at place: Place?) -> Diagnostic {
        .note(
            .linkToQuestion,
            "a link to another question is one in books and on sheets; cards and tables show its text",
            at: place
        )
    }

    private static func leftQuestion(at place: Place?) -> Diagnostic {
        .note(
            .linkLeftQuestion,
            "a link leads to a question that is not exported, so only its text stays",
            at: place
        )
    }

    private func badAddress(_ target: LinkTarget, at place: Place?) -> Diagnostic {
        let isLong = target.text.unicodeScalars.count > 100
        let name = isLong ? String(target.text.unicodeScalars.prefix(100)) + "…" : target.text
        return .warning(
            .linkBadAddress,
            "\(name) leads nowhere, so the link was left out and its text stays",
            at: place,
            hint: "mend the address, or write it in `backticks` if it is an example"
        )
    }

    private func fragment(_ target: LinkTarget, at place: Place?) -> Diagnostic {
        .note(
            .linkNoSite,
            "a link to \(target.text.isEmpty ? "its own page" : "a part of its page") was left out, its text stays",
            at: place,
            hint: "--site names the address of the site, where the page can be found"
        )
    }

    private func foreign(_ scheme: String, at place: Place?) -> Diagnostic {
        .warning(
            .linkForeignScheme,
            "a link to \(scheme): is not followed, so its address stands behind its text",
            at: place,
            hint: "link to a page, or write a path that starts with \(scheme): as ./\(scheme):"
        )
    }
}
