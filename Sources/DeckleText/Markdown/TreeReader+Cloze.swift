internal import DeckleCore

extension TreeReader {
    /// The content with its clozes read; one that is never closed stays text.
    ///
    /// - Parameters:
    ///   - line: where the content starts.
    ///   - depth: how deep it stands in other elements; the deeper, the less clozes may stand in each other.
    mutating func clozes(in content: [Inline], line: Int, depth: Int) -> [Inline] {
        let (content, problems) = ClozeReader.read(content, nesting: depth < 16 ? ClozeMarks.nesting : 1)
        warn(of: problems, from: line)
        return content
    }

    /// The code with its clozes lifted out of the text.
    mutating func clozes(in code: CodeBlock, line: Int) -> CodeBlock {
        var code = code
        warn(of: code.liftClozes(), from: line)
        return code
    }

    /// The text of an attribute without marks of clozes, which hide nothing there.
    mutating func unmarked(_ attribute: String, line: Int) -> String {
        guard isCloze, ClozeMarks.hasCloze(attribute) else { return attribute }
        let text = text
        warn(
            .clozeNotHidden,
            "a cloze in an address, in a title or in the words of a picture hides nothing",
            at: text.place(of: "{{c", from: max(line, 1)),
            hint: "mark what readers see, such as the text of the link"
        )
        return ClozeMarks.plain(attribute)
    }

    mutating func warn(of problems: [ClozeProblem], from line: Int) {
        for problem in problems { warn(of: problem, from: max(line, 1)) }
    }

    private mutating func warn(of problem: ClozeProblem, from line: Int) {
        let text = text
        let place = { text.place(of: $0, from: line) }
        switch problem {
        case .unbalanced:
            warn(.clozeUnbalanced, "a cloze is opened and never closed", at: place("{{c"), hint: "close it with }}")
        case .number(let source):
            let hint = "take numbers from 1 to \(Cloze.numberLimit)"
            warn(.clozeNumber, "Anki makes no card of \(source)…}}", at: place(source), hint: hint)
        case .severalNumbers(let source):
            let hint = "lay one cloze into another where older ones matter: {{c1::{{c2::…}}}}"
            warn(.clozeSeveralNumbers, "\(source)…}} needs Anki 26.05 or later", at: place(source), hint: hint)
        case .empty(let source):
            warn(.clozeEmpty, "there is nothing in \(source)}}", at: place(source), hint: "write what it hides")
        case .scopedName(let name):
            let hint = "write \(name)::}} to hide all of it, or a space before what is meant as a hint"
            warn(.clozeScopedName, "the end of \(name) is taken for a hint", at: place("\(name)}}"), hint: hint)
        }
    }
}
