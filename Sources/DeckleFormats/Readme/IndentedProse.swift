internal import DeckleText

/// Sets out text that is set in as code is, and is none: lists and paragraphs that a hub indents below a sentence.
enum IndentedProse {
    static func setOut(_ lines: inout [BodyLine]) {
        var isInList = false, index = 0
        while index < lines.count {
            let line = lines[index]
            if line.isFenced || line.isBlank {
                index += 1
            } else if line.indent < 4 || isInList || index > 0 && !lines[index - 1].isBlank {
                isInList = line.content.containerMark != nil || isInList && line.indent > 0
                index += 1
            } else {
                index = setOut(&lines, from: index)
            }
        }
    }

    /// Sets out a run of lines, if all of them are prose; returns the line behind it.
    private static func setOut(_ lines: inout [BodyLine], from start: Int) -> Int {
        let rest = lines[start...]
        let end = rest.firstIndex { $0.isFenced || !$0.isBlank && $0.indent < 4 } ?? rest.endIndex
        let run = lines[start..<end].filter { !$0.isBlank }
        guard run.allSatisfy({ isProse($0.content) }), let indent = run.map(\.indent).min() else { return end }
        for index in start..<end { lines[index].text = lines[index].text.withoutIndent(indent) }
        return end
    }

    /// Whether a line is made of words, as hardly a line of code is: five of them or more, and few signs between.
    private static func isProse(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, !"#$>@/".utf8.contains(first) else { return false }
        let words = line.split(whereSeparator: \.isSpace)
        let letters = line.count { $0.isLetter || $0.isSpace || $0 >= 0x80 }
        return words.count >= 5 && letters * 10 >= line.count * 9
    }
}
