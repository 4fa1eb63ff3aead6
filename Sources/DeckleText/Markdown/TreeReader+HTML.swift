internal import DeckleCore

extension TreeReader {
    /// The pieces of an HTML block go to the assembler, which pairs them with what Markdown puts between them.
    mutating func read(html node: SyntaxNode, into assembler: inout BlockAssembler) {
        let known = assembler.remarks.count
        assembler.append(html: protected.restored(node.literal))
        report(assembler.remarks.dropFirst(known), near: node.startLine)
    }

    /// Logs what there is to say about the HTML in a node.
    mutating func report(_ remarks: some Sequence<HTMLRemark>, near line: Int) {
        for remark in remarks { report(remark, near: max(line, 1)) }
    }

    private mutating func report(_ remark: HTMLRemark, near line: Int) {
        let text = text
        switch remark {
        case .kept(let source):
            warn(
                .markdownRawHTML,
                "HTML <\(HTMLTag(source)?.name ?? "!")> is kept as text",
                at: text.place(of: source, from: line),
                hint: "write it in Markdown, or in `backticks` if it is code"
            )
        case .dropped(let tag):
            warn(
                .markdownDroppedHTML,
                "HTML <\(tag.name)> is left out with all that stands in it",
                at: text.place(of: tag.source, from: line),
                hint: "put it into a fence of code if it is to be read"
            )
        case .hidden(let comment): report(comment, near: line)
        case .linked(let tag):
            warn(
                .markdownLinkedHTML,
                "HTML <\(tag.name)> cannot be shown, a link stands in its place",
                at: text.place(of: tag.source, from: line),
                hint: "its `title` names the link"
            )
        case .component(let name, let isKnown, let unused):
            report(component: name, isKnown: isKnown, unused.joined(separator: ", "), near: line)
        case .binding(let source):
            warn(
                .markdownBinding,
                "the value of \(source) is known to the site alone",
                at: text.place(of: source, from: line),
                hint: "write the value in its place"
            )
        case .renumbered(let tag):
            warn(
                .markdownListNumbers,
                "the numbers that <\(tag.name)> asks for are not kept, the items are counted up",
                at: text.place(of: tag.source, from: line),
                hint: "write the numbers in the text where it matters which they are"
            )
        case .tooLarge(let tag):
            warn(
                .markdownTableTooWide,
                TableGuard.message,
                at: text.place(of: tag.source, from: line),
                hint: "its cells were kept as paragraphs; split the table"
            )
        }
    }

    /// Comments on one line are as silent as their authors meant them to be.
    private mutating func report(_ comment: HTMLComment, near line: Int) {
        let text = text, count = comment.lineCount
        if let surprise = comment.surprise {
            warn(
                .markdownDoubtfulComment,
                "a comment takes in \(surprise.rawValue), so \(count == 1 ? "it is" : "its \(count) lines are") left out",
                at: text.place(of: comment.source, from: line),
                hint: "close it with --> where it is to end"
            )
        } else if count > 1 {
            say(
                .note,
                .markdownComment,
                "a comment of \(count) lines is left out",
                at: text.place(of: comment.source, from: line),
                hint: "take out its marks if it is to be read"
            )
        }
    }

    private mutating func report(component name: String, isKnown: Bool, _ unused: String, near line: Int) {
        let text = text
        if !isKnown {
            warn(
                .markdownComponent,
                "the component \(name) has no counterpart, only what stands in it is kept",
                at: text.place(of: ":" + name, from: line),
                hint: "write what readers need as Markdown"
            )
        }
        guard !unused.isEmpty else { return }
        say(
            .note,
            .markdownComponentValues,
            "values of the component \(name) are left out: \(unused)",
            at: text.place(of: ":" + name, from: line),
            hint: "write what readers need as Markdown"
        )
    }
}
