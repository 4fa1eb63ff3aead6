internal import DeckleCore

/// Matches rules.
extension Lexer {
    /// Reads what the first matching rule describes; false where none matches.
    mutating func matchRule(_ indices: Range<Int>) -> Bool {
        for index in indices {
            let rule = context.mode.rules[index]
            guard has(rule.opener, at: position), fits(rule), let end = end(of: rule) else { continue }
            apply(rule, end)
            return true
        }
        return false
    }

    private func fits(_ rule: Rule) -> Bool {
        switch rule.place {
        case .anywhere: true
        case .lineStart: context.isLineStart
        case .firstColumn: position == context.lineStart
        case .afterBlank: followsBlank(position)
        case .wordStart: !ByteSet.name.contains(byte(position - 1))
        case .operand: !context.followsOperand
        case .after(let set): set.contains(byte(position - 1))
        case .before(let set): set.contains(byte(position + rule.opener.count))
        case .beforeText(let text): has(text, at: position + rule.opener.count)
        }
    }

    private mutating func apply(_ rule: Rule, _ end: Int) {
        let endsLine = rule.opener == [.newline]
        if rule.kind == .comment || endsLine {
            emit(rule.kind, to: end)
        } else if let keys = context.mode.keys, rule.kind == .string, isKey(keys, endingAt: end) {
            emit(keys.kind, to: end, operand: true)
        } else {
            emit(rule.kind, to: end, operand: rule.kind != .punctuation, expecting: rule.names)
        }
        if endsLine { startLine() }
        if let embedding = rule.embedding { run(embedding.language(), to: self.end(of: embedding)) }
        if let next = rule.next.flatMap(context.language.mode) { context.mode = next }
    }

    /// The end of a match, or nil where the rule does not match after all.
    private mutating func end(of rule: Rule) -> Int? {
        let start = position + rule.opener.count
        switch rule.body {
        case .none: return start
        case .restOfLine: return lineEnd(from: start)
        case .run(let set): return skip(set, from: start)
        case .delimited(let delimiter): return end(of: delimiter, from: start)
        case .character: return characterEnd(from: start)
        case .indentedBlock: return indentedBlockEnd(from: start)
        case .heredoc: return heredocStart(from: start)
        }
    }

    private mutating func end(of embedding: Rule.Embedding) -> Int {
        var index = position
        while index < context.end {
            if has(embedding.end, at: index) {
                guard embedding.end == [.newline], index > position, bytes[index - 1] == .backslash else { break }
            }
            index += 1
        }
        steps += index - position
        return index
    }
}
