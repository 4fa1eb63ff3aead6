internal import DeckleText

/// Parts the lines of a question where its answer is folded away.
enum HiddenAnswer {
    /// The lines before the first fold, and what stands in it and behind it; nil for that without a fold.
    static func split(_ lines: [BodyLine]) -> (head: [BodyLine], hidden: [BodyLine]?) {
        let first = lines.firstIndex { line in
            !line.isFenced
                && (FoldOpening(line.content) != nil || FoldTag.all(in: line.text).contains { $0.kind == .open })
        }
        if let first, let opening = FoldOpening(lines[first].content) {
            return (Array(lines[..<first]), contents(of: opening, at: first, in: lines))
        }
        return splitAtTags(lines)
    }

    /// What stands in a container, set out, and all that follows it.
    private static func contents(of opening: FoldOpening, at start: Int, in lines: [BodyLine]) -> [BodyLine] {
        let rest = lines[(start + 1)...]
        guard opening.isIndented else {
            let end = end(ofColons: rest)
            return Array(lines[(start + 1)..<end] + lines[end...].dropFirst())
        }
        let end = rest.firstIndex { !$0.isBlank && $0.indent <= lines[start].indent } ?? rest.endIndex
        return Array(lines[(start + 1)..<end]).setOut + lines[end...]
    }

    /// The line of colons that closes a container whose lines begin here.
    private static func end(ofColons lines: ArraySlice<BodyLine>) -> Int {
        var depth = 1
        return lines.firstIndex { line in
            guard !line.isFenced, let behind = line.content.behindColons else { return false }
            depth += behind.isEmpty ? -1 : 1
            return depth == 0
        } ?? lines.endIndex
    }

    private static func splitAtTags(_ lines: [BodyLine]) -> (head: [BodyLine], hidden: [BodyLine]?) {
        var head: [BodyLine] = [], hidden: [BodyLine] = []
        var depth = 0, state = State.before
        for line in lines {
            guard !line.isFenced, state != .after else {
                if state == .before { head.append(line) } else { hidden.append(line) }
                continue
            }
            var rest = line.text, kept: ArraySlice<UInt8> = []
            for tag in FoldTag.all(in: line.text) {
                let before = line.text[rest.startIndex..<tag.range.lowerBound]
                switch (tag.kind, state) {
                case (.open, .before): (state, depth) = (.label, 1)
                case (.summaryEnd, .label): state = .within
                case (.open, .within):
                    depth += 1
                    kept += before + line.text[tag.range]
                case (.close, .within):
                    depth -= 1
                    kept += before
                    if depth == 0 { state = .after } else { kept += line.text[tag.range] }
                case (.summary, .within), (.summaryEnd, .within): kept += before + line.text[tag.range]
                default: if state != .label { kept += before }
                }
                rest = line.text[tag.range.upperBound...]
            }
            if state != .label { kept += rest }
            if state == .before {
                head.append(line)
            } else {
                hidden.append(BodyLine(number: line.number, text: kept))
            }
        }
        return (head, state == .before ? nil : hidden)
    }

    private enum State {
        case before, label, within, after
    }
}

extension [BodyLine] {
    /// The lines without as much white space as all of them begin with.
    fileprivate var setOut: [BodyLine] {
        let indent = filter { !$0.isBlank }.map(\.indent).min() ?? 0
        return map { line in
            var line = line
            line.text = line.text.withoutIndent(indent)
            return line
        }
    }
}
