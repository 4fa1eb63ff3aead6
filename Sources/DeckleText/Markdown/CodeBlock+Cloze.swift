internal import DeckleCore

extension CodeBlock {
    /// Takes the marks of clozes out of the text and keeps what they hide apart, a stretch a line.
    ///
    /// - Returns: what there is to say about them.
    mutating func liftClozes() -> [ClozeProblem] {
        guard text.contains("{{c") else { return [] }
        let (content, problems) = ClozeMarks.read(text, isCode: true)
        var lifted: [UInt8] = []
        var found: [CodeCloze] = []
        Self.collect(content, into: &lifted, &found)
        text = String(decoding: lifted, as: UTF8.self)
        clozes = found.flatMap { Self.lines(of: $0, in: lifted) }
        return problems
    }

    private static func collect(_ content: [Inline], into text: inout [UInt8], _ clozes: inout [CodeCloze]) {
        for part in content {
            if case .text(let words) = part { text += words.utf8 }
            guard case .cloze(let cloze) = part else { continue }
            let index = clozes.count
            clozes.append(CodeCloze(numbers: cloze.numbers, range: 0..<0, hint: cloze.hint))
            let start = text.count
            collect(cloze.content, into: &text, &clozes)
            clozes[index].range = start..<text.count
        }
    }

    /// The cloze in pieces without line ends and indentation, so that what is hidden keeps the shape of the code.
    private static func lines(of cloze: CodeCloze, in text: [UInt8]) -> [CodeCloze] {
        guard text[cloze.range].contains(.lineFeed) else { return [cloze] }
        return text[cloze.range].split(separator: .lineFeed).compactMap { line in
            let words = line.drop(while: \.isSpace)
            guard !words.isEmpty else { return nil }
            return CodeCloze(numbers: cloze.numbers, range: words.startIndex..<words.endIndex, hint: cloze.hint)
        }
    }
}
