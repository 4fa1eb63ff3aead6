internal import DeckleCore

/// Reads words, and tells what each one is by its class, its surroundings or its looks.
extension Lexer {
    /// Reads a word; false where a separator stands in place of one.
    mutating func readWord() -> Bool {
        let end = wordEnd(from: position)
        guard end > position else { return false }
        let mode = context.mode
        if let found = wordClass(to: end) {
            emit(found.kind, to: end, operand: found.kind != .keyword, expecting: found.names)
        } else if let keys = mode.keys, isKey(keys, endingAt: end) {
            emit(keys.kind, to: end, operand: true)
        } else {
            emit(nameKind(to: end), to: end, operand: true)
        }
        return true
    }

    /// Whether a separator after `end` makes what was read up to it a key.
    func isKey(_ keys: Mode.Keys, endingAt end: Int) -> Bool {
        guard !keys.leading || context.isLineStart else { return false }
        let index = keys.blankBefore ? skip(.blanks, from: end) : end
        return isSeparator(keys, at: index)
    }

    private func isSeparator(_ keys: Mode.Keys, at index: Int) -> Bool {
        guard keys.separators.contains(byte(index)) else { return false }
        return !keys.blankAfter || isLineEnd(index + 1) || ByteSet.blanks.contains(byte(index + 1))
    }

    private func wordEnd(from start: Int) -> Int {
        let mode = context.mode
        var index = start
        while index < context.end {
            if mode.wordBytes.contains(bytes[index]) {
                if let keys = mode.keys, keys.blankAfter, isSeparator(keys, at: index) { break }
                index += 1
            } else {
                let next = mode.wordsSpanBlanks ? skip(.blanks, from: index) : index
                guard next > index, mode.wordBytes.contains(byte(next)), byte(next) != UInt8(ascii: "#") else { break }
                index = next
            }
        }
        return index
    }

    private func wordClass(to end: Int) -> WordClass? {
        guard let index = context.mode.words.wordClass(of: position..<end, in: bytes) else { return nil }
        let found = context.mode.wordClasses[index]
        let member = !context.mode.names.membersAreWords && isMember
        return !member && fits(found.place, end) ? found : nil
    }

    private func fits(_ place: WordClass.Place, _ end: Int) -> Bool {
        switch place {
        case .anywhere: true
        case .lineStart: context.isLineStart
        case .before(let bytes): bytes.contains(byte(end))
        case .call: isCall(end)
        case .statement: context.isLineStart && byte(end) == UInt8(ascii: " ") && Self.operands.contains(byte(end + 1))
        }
    }

    /// What an operand begins with.
    private static let operands = ByteSet.name.union("\"'([{-*")

    /// Whether a word is a member, as `list` in `model.list`.
    private var isMember: Bool {
        switch byte(position - 1) {
        case UInt8(ascii: "."): true
        case UInt8(ascii: ">"): byte(position - 2) == UInt8(ascii: "-")
        default: false
        }
    }

    private func nameKind(to end: Int) -> CodeToken.Kind {
        if let expected = context.expected { return expected }
        let names = context.mode.names
        if names.callsBeforeTypes, isCall(end) { return .function }
        if names.capitalsAreTypes, isCapitalised(to: end) { return .type }
        if isCall(end) { return .function }
        if case .wholeWords = context.mode.numbers, isNumber(to: end) { return .number }
        return names.other
    }

    private func isCall(_ end: Int) -> Bool {
        for text in context.mode.calls where has(text, at: end) { return true }
        return false
    }

    /// Whether a name begins with a capital and is no constant such as `MAX_SIZE`.
    private func isCapitalised(to end: Int) -> Bool {
        guard ByteSet.capitals.contains(bytes[position]) else { return false }
        for index in position + 1..<end where bytes[index] >= UInt8(ascii: "a") { return true }
        return end == position + 1
    }

    private func isNumber(to end: Int) -> Bool {
        let signed = bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+")
        let start = signed ? position + 1 : position
        return ByteSet.digits.contains(byte(start)) && skip(.dottedName, from: start) == end
    }
}
