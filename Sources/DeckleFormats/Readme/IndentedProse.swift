internal import DeckleText

/// Sets out text that is set in as code is, and is none: lists and paragraphs that a hub indents below a sentence.
enum IndentedProse {
    static func setOut(_ lines: inout [BodyLine]) {
        dropLoneQuotes(&lines)
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

    /// Empties the mark of a quote that has no line to quote.
    private static func dropLoneQuotes(_ lines: inout [BodyLine]) {
        let isQuote = { (line: BodyLine?) in line.map { !$0.isFenced && $0.content.first == UInt8(ascii: ">") } ?? false
        }
        for index in lines.indices where isQuote(lines[index]) && lines[index].content.count == 1 {
            let before = index > 0 ? lines[index - 1] : nil
            let next = index + 1 < lines.count ? lines[index + 1] : nil
            if !isQuote(before), !isQuote(next) { lines[index].text = [] }
        }
    }

    /// Sets out a run of lines, if all of them are prose, else its sentences, if it begins with one or is made of them;
    /// returns the line behind it.
    private static func setOut(_ lines: inout [BodyLine], from start: Int) -> Int {
        // No name for the rest, which would be copied at the next change of the lines.
        let end = lines[start...].firstIndex { $0.isFenced || !$0.isBlank && $0.indent < 4 } ?? lines.endIndex
        let run = lines[start..<end].filter { !$0.isBlank }
        guard let indent = run.map(\.indent).min() else { return end }
        if run.allSatisfy({ isProse($0.content) }) || areItems(run, indent) || isLeadIn(run) {
            for index in start..<end { lines[index].text = lines[index].text.withoutIndent(indent) }
        } else if isSentence(lines[start], indent) || run.count(where: { isSentence($0, indent) }) * 2 > run.count {
            for index in start..<end where isAlone(lines, index) && isSentence(lines[index], indent) {
                lines[index].text = lines[index].text.withoutIndent(indent)
            }
        }
        return end
    }

    /// Whether lines are the items of a list, most of which are prose.
    private static func areItems(_ run: [BodyLine], _ indent: Int) -> Bool {
        let items = run.map { line in line.content.containerMark.map { line.content[$0...].drop(while: \.isSpace) } }
        return run.allSatisfy { $0.indent == indent } && !items.contains(nil)
            && items.count { $0.map(isProse) == true } * 2 > items.count
    }

    /// Whether a line of prose that ends in a colon stands above the items of a list, whatever those say.
    private static func isLeadIn(_ run: [BodyLine]) -> Bool {
        guard run.count > 1, let lead = run.first?.content, lead.last == UInt8(ascii: ":"), isCapital(lead) else {
            return false
        }
        return isProse(lead)
            && run.dropFirst().allSatisfy { $0.content.first != UInt8(ascii: ">") && $0.content.containerMark != nil }
    }

    private static func isCapital(_ line: ArraySlice<UInt8>) -> Bool {
        line.first.map { $0 & 0x20 == 0 && $0.isLetter } ?? false
    }

    /// Whether a line is a paragraph of its own.
    private static func isAlone(_ lines: [BodyLine], _ index: Int) -> Bool {
        (index == 0 || lines[index - 1].isBlank) && (index + 1 == lines.count || lines[index + 1].isBlank)
    }

    /// Whether a line is a whole sentence, which may hold more signs than other prose.
    private static func isSentence(_ line: BodyLine, _ indent: Int) -> Bool {
        line.indent == indent && isCapital(line.content) && line.content.last == UInt8(ascii: ".")
            && isProse(line.content, letters: 7)
    }

    private static func isProse(_ line: ArraySlice<UInt8>) -> Bool { isProse(line, letters: 9) }

    /// Whether a line is made of words, as hardly a line of code is: five of them or more, and few signs between.
    ///
    /// - Parameter letters: how many of ten signs are letters and spaces.
    private static func isProse(_ line: ArraySlice<UInt8>, letters share: Int) -> Bool {
        guard let first = line.first, !"#$>@/".utf8.contains(first) else { return false }
        let words = line.split(whereSeparator: \.isSpace)
        let letters = line.count { $0.isLetter || $0.isSpace || $0 >= 0x80 }
        return words.count >= 5 && letters * 10 >= line.count * share
    }
}
