internal import DeckleCore

extension TreeReader {
    /// Warns of what the specification reads in another way than its author meant, in the running text of a node.
    mutating func warnOfTraps(in node: SyntaxNode) {
        let line = max(node.startLine, 1)
        if signs.hasDollar { warnOfDoubtfulFormulas(in: node, line: line) }
        if signs.hasPicture { warnOfLinksInDescriptions(in: node, line: line) }
        guard signs.hasTilde || signs.hasWideMarks || signs.hasAddress else { return }
        let pieces = node.children.map(RunningPiece.init)
        if signs.hasTilde { warnOfStruckRanges(in: pieces, line: line) }
        if signs.hasWideMarks {
            for mark in OpenEmphasis.marks(in: pieces) { warnOfOpenEmphasis(mark, line: line) }
        }
        if signs.hasAddress {
            for piece in pieces { warnOfLongAddress(piece, line: line) }
        }
    }

    private mutating func warnOfOpenEmphasis(_ mark: String, line: Int) {
        guard let place = found(mark, from: line) else { return }
        warn(
            .markdownOpenEmphasis,
            "the marks in \"\(mark)\" stay text, as none work between a letter and punctuation",
            at: place,
            hint: "put the punctuation outside of the marks, or write <strong> and <em>"
        )
    }

    private mutating func warnOfStruckRanges(in pieces: [RunningPiece], line: Int) {
        for index in pieces.indices.dropFirst().dropLast() where pieces[index].kind == .strikethrough {
            guard let before = pieces[index - 1].text.last, let after = pieces[index + 1].text.first,
                let first = pieces[index].text.first, before.isLetterOrNumber, after.isLetterOrNumber,
                let place = found("\(before)~\(first)", from: line)
            else { continue }
            let struck = String(String.UnicodeScalarView(pieces[index].text.prefix(40)))
            warn(
                .markdownStruckRange,
                "\"\(struck)\" is struck out, as it stands between two ~",
                at: place,
                hint: "write \\~ in a range, and ~~text~~ to strike out"
            )
        }
    }

    private mutating func warnOfLongAddress(_ piece: RunningPiece, line: Int) {
        guard let address = piece.address, let end = address.firstIndex(where: \.isWidePunctuation),
            found("<" + String(address.prefix(30)), from: line) == nil,
            let place = found(String(address[...end].suffix(30)), from: line)
        else { return }
        let meant = String(address[..<end])
        warn(
            .markdownLongAddress,
            "the link to \(meant) takes in what stands behind it",
            at: place,
            hint: "write <\(meant)>, so that it ends there"
        )
    }

    private mutating func warnOfDoubtfulFormulas(in node: SyntaxNode, line: Int) {
        for child in node.children where child.kind == .text {
            for source in DoubtfulFormula.sources(in: child, protected: protected, text: text.bytes) {
                guard let place = found(source, from: line) else { continue }
                let isLaTeX = source.hasPrefix("[")
                warn(
                    isLaTeX ? .markdownLatexMarks : .markdownDoubtfulFormula,
                    isLaTeX ? "\(source) is a mark of Anki and is text here" : "\"\(source)\" is read as a formula",
                    at: place,
                    hint: isLaTeX ? "write a formula as $x$, and [\\$] for the mark itself" : "write \\$ for the sign"
                )
            }
        }
    }

    /// A description is plain text (CommonMark 0.31.2, section 6.4): of what is in it the words stay.
    private mutating func warnOfLinksInDescriptions(in node: SyntaxNode, line: Int) {
        for picture in node.children where picture.kind == .image {
            for child in picture.children where child.kind == .link || child.kind == .image {
                let target = protected.restored(child.target), text = text
                let title = child.title.map { " \"\(protected.restored($0))\"" } ?? ""
                warn(
                    .markdownLinkInDescription,
                    "\(target)\(title) stands in the description of a picture, so only its text stays",
                    at: text.place(of: target, from: line),
                    hint: "put the link behind the picture"
                )
            }
        }
    }

    /// The place of a piece of the source; nil where it is written in another way, so that its author knew of the trap.
    private func found(_ needle: String, from line: Int) -> Place? {
        let place = text.place(of: needle, from: line)
        return place.excerpt?.text.contains(needle) == true ? place : nil
    }
}
