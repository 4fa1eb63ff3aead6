internal import DeckleText

/// The options of a question, in a run of lines.
struct OptionRun {
    var before: [BodyLine] = []
    var options: [QuestionBody.Option] = []
    /// The letters or numbers of the options.
    var names: [UInt8] = []
    var rest: [BodyLine] = []

    /// Options with the letters A, B, C … or the numbers 1, 2, 3 …; nil where there are less than two.
    static func letters(in lines: [BodyLine]) -> OptionRun? {
        var run = OptionRun()
        for (index, line) in lines.enumerated() {
            if let option = line.option, option.name == run.expected(option.name) {
                if line.isRow, run.options.isEmpty { run.dropTableHead() }
                run.add(option.text, of: line, isRight: false)
                run.names.append(option.name)
            } else if line.isTableRule, !run.options.isEmpty {
                continue
            } else if run.options.isEmpty {
                run.before.append(line)
            } else if run.takesOn(line, lines[index...], isOption: { $0.option != nil }) {
                run.options[run.options.count - 1].lines.append(line)
            } else {
                run.rest = Array(lines[index...])
                break
            }
        }
        return run.options.count > 1 ? run : nil
    }

    /// Takes away the head of a table of options.
    private mutating func dropTableHead() {
        while let last = before.last, last.isRow { before.removeLast() }
    }

    /// Options with boxes; nil where there are less than two.
    static func boxes(in lines: [BodyLine]) -> OptionRun? {
        var run = OptionRun()
        for (index, line) in lines.enumerated() {
            if !line.isFenced, let (isRight, text) = box(line) {
                run.add(text, of: line, isRight: isRight)
            } else if run.options.isEmpty {
                run.before.append(line)
            } else if run.takesOn(line, lines[index...], isOption: { box($0) != nil }) {
                run.options[run.options.count - 1].lines.append(line)
            } else {
                run.rest = Array(lines[index...])
                break
            }
        }
        return run.options.count > 1 ? run : nil
    }

    /// The run with one option, or those of several names, marked as right.
    func marking(_ right: Set<UInt8>) -> OptionRun {
        var run = self
        for index in options.indices { run.options[index].isRight = right.contains(names[index]) }
        return run
    }

    private func expected(_ name: UInt8) -> UInt8 {
        names.last.map { $0 + 1 } ?? (name.isDigit ? UInt8(ascii: "1") : UInt8(ascii: "A"))
    }

    private mutating func add(_ text: ArraySlice<UInt8>, of line: BodyLine, isRight: Bool) {
        options.append(QuestionBody.Option(isRight: isRight, lines: [BodyLine(number: line.number, text: text)]))
    }

    /// Whether a line belongs to the option before it: what is set in does, code and blank lines if options follow.
    private func takesOn(
        _ line: BodyLine,
        _ rest: ArraySlice<BodyLine>,
        isOption: (BodyLine) -> Bool
    ) -> Bool {
        if !line.isFenced, !line.isBlank { return line.text.first?.isSpace == true }
        return rest.first { !$0.isFenced && !$0.isBlank }.map(isOption) ?? false
    }

    private static func box(_ line: BodyLine) -> (isRight: Bool, text: ArraySlice<UInt8>)? {
        let content = line.content
        guard let mark = content.containerMark, content.first != UInt8(ascii: ">") else { return nil }
        let box = content[mark...].drop(while: \.isSpace)
        guard box.count >= 3, box.first == UInt8(ascii: "["), box[box.startIndex + 2] == UInt8(ascii: "]"),
            " xX".utf8.contains(box[box.startIndex + 1])
        else { return nil }
        return (box[box.startIndex + 1] != .space, box.dropFirst(3).drop(while: \.isSpace))
    }
}

extension BodyLine {
    fileprivate var option: (name: UInt8, text: ArraySlice<UInt8>)? {
        isFenced ? nil : OptionMark.option(content) ?? OptionMark.row(content)
    }

    /// Whether the line is a row of a table.
    fileprivate var isRow: Bool { !isFenced && content.first == UInt8(ascii: "|") }

    /// Whether the line parts the head of a table from its rows.
    fileprivate var isTableRule: Bool {
        isRow && content.allSatisfy { "|-: ".utf8.contains($0) }
    }
}
