/// Finds the ends of strings and comments.
extension Lexer {
    /// The end of what a delimiter closes; an unclosed text ends with its line or with the code.
    mutating func end(of delimiter: Delimiter, from start: Int) -> Int? {
        var index = start
        var depth = 0
        let limit = delimiter.mustClose ? min(context.end, start + Delimiter.longestSearch) : context.end
        defer { steps += index - start }
        while index < limit {
            let byte = bytes[index]
            if byte == .newline, !delimiter.spansLines { break }
            if let inner = delimiter.interpolation, has(inner.open, at: index) {
                index = min(interpolationEnd(inner, from: index + inner.open.count, delimiter), limit)
            } else if byte == delimiter.escape {
                index = min(index + 2, limit)
            } else if byte == delimiter.close.first, has(delimiter.close, at: index) {
                index += delimiter.close.count
                if depth == 0 { return index }
                depth -= 1
            } else if byte == delimiter.nested.first, has(delimiter.nested, at: index) {
                index += delimiter.nested.count
                depth += 1
            } else {
                index += 1
            }
        }
        return delimiter.mustClose ? nil : index
    }

    /// The end of code within a string: its closing bracket, or where the string must end.
    private func interpolationEnd(_ inner: Delimiter.Interpolation, from start: Int, _ delimiter: Delimiter) -> Int {
        var index = start
        var depth = 1
        while index < context.end, depth > 0 {
            let byte = bytes[index]
            if byte == .newline, !delimiter.spansLines { return index }
            if byte == .backslash, index + 1 < context.end, bytes[index + 1] != .newline {
                index += 2
                continue
            }
            if byte == inner.close {
                depth -= 1
            } else if byte == inner.open.last {
                depth += 1
            }
            index += 1
        }
        return index
    }

    /// The end of a character literal whose quote was read, or nil where it is none.
    func characterEnd(from start: Int) -> Int? {
        var index = start
        if byte(index) == .backslash {
            index = skip(Self.escapes, from: index + 2)
        } else {
            guard byte(index) != .newline, byte(index) != UInt8(ascii: "'") else { return nil }
            index += 1
            while index < context.end, bytes[index] & 0xC0 == 0x80 { index += 1 }
        }
        return byte(index) == UInt8(ascii: "'") ? index + 1 : nil
    }

    private static let escapes: ByteSet = "0123456789abcdefABCDEFu{}_"
}
