/// Finds the ends of texts that whole lines delimit.
extension Lexer {
    /// Notes the name of a heredoc, and returns the end of its opener; nil where no name follows.
    mutating func heredocStart(from start: Int) -> Int? {
        let quoted = skip("-~", from: start)
        let name = skip("\"'", from: quoted)
        let end = skip(.name, from: name)
        guard end > name, ByteSet.capitals.contains(bytes[name]) else { return nil }
        context.heredocs.append(name..<end)
        return skip("\"'", from: end)
    }

    /// The end of the line that is only a name, seen from the start of a line.
    mutating func heredocEnd(_ name: Range<Int>) -> Int {
        let text = Array(bytes[name])
        var line = position
        while line < context.end {
            let word = skip(" \t", from: line)
            let end = lineEnd(from: word)
            if has(text, at: word), !ByteSet.name.contains(byte(word + text.count)) { return word + text.count }
            line = min(end + 1, context.end)
        }
        return line
    }

    /// The end of the lines that are indented deeper than this one; nil where code follows on the line.
    mutating func indentedBlockEnd(from start: Int) -> Int? {
        let rest = skip(" \t\r+-0123456789", from: start)
        guard isLineEnd(rest) || bytes[rest] == UInt8(ascii: "#") else { return nil }
        let indentation = skip(" ", from: context.lineStart) - context.lineStart
        var end = lineEnd(from: rest)
        var line = end + 1
        while line < context.end {
            let text = skip(" ", from: line)
            let next = lineEnd(from: text)
            steps += next - line
            if !isLineEnd(text) {
                guard text - line > indentation else { break }
                end = next
            }
            line = next + 1
        }
        return end
    }
}
