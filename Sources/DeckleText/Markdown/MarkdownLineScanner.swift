/// Goes through the lines of a Markdown text and tells which stand in fences of code.
///
/// A fence that a list item holds ends with the item where something begins that only stands outside of it: CommonMark
/// 0.31, section 5.2. Code that is not set in as the item is, is code all the same.
package struct MarkdownLineScanner {
    /// Nothing that is looked for in a line stands further back.
    package static let longestLine = 1 << 14

    private struct Fence {
        var mark: UInt8
        var count: Int
        var indent: Int
        var isQuoted: Bool
    }

    private let end: Int
    private var offset: Int
    private var number: Int
    private var fence: Fence?
    /// Where the comment ends that is open.
    private var commentEnd: Int?
    /// Whether a comment is known to be open to the end, so that it is none and its end is searched for no more.
    private var hasOpenComment = false

    /// - Parameters:
    ///   - range: the lines to go through, in bytes of the text.
    ///   - number: the number of the first of them.
    package init(_ range: Range<Int>, number: Int = 1) {
        (offset, end, self.number) = (range.lowerBound, range.upperBound, number)
    }

    /// Whether a fence is open behind the last line that was read.
    package var isInFence: Bool { fence != nil }

    /// The next line; nil behind the last one.
    ///
    /// - Parameter text: the whole text, the same for every line.
    package mutating func next(in text: UnsafeRawBufferPointer) -> MarkdownLine? {
        guard offset < min(end, text.count) else { return nil }
        let rest = unsafe UnsafeRawBufferPointer(rebasing: text[offset..<min(end, text.count)])
        let length = unsafe rest.firstIndex(of: .lineFeed) ?? rest.count
        var line = MarkdownLine(
            range: offset..<(offset + length),
            number: number,
            start: offset,
            indent: 0,
            content: []
        )
        let start = unsafe Self.indentation(of: rest.prefix(length), columns: &line.indent)
        line.start += start
        line.content = unsafe Array(rest[start..<min(length, start + Self.longestLine)])[...].withoutEnd
        offset += length + 1
        number += 1
        if commentEnd == nil, fence == nil, line.content.starts(with: "<!--".utf8) {
            unsafe openComment(at: line, in: UnsafeRawBufferPointer(rebasing: rest.dropFirst(start)))
        }
        line.isInComment = commentEnd != nil
        mark(&line)
        endComment(behind: line)
        return line
    }

    /// The number of bytes that set a line in.
    private static func indentation(of line: Slice<UnsafeRawBufferPointer>, columns: inout Int) -> Int {
        let spaces = unsafe line.prefix { $0 == .space || $0 == .tab }
        columns = unsafe spaces.columns
        return unsafe spaces.count
    }

    /// Takes note of a comment that ends on a later line; one that is never closed hides nothing (see ``HTMLToken``).
    private mutating func openComment(at line: MarkdownLine, in rest: UnsafeRawBufferPointer) {
        guard !hasOpenComment else { return }
        let close = unsafe Self.commentEnd(in: rest)
        hasOpenComment = close == nil
        commentEnd = close.map { line.start + $0 }.flatMap { $0 > line.range.upperBound ? $0 : nil }
    }

    /// Where the first `-->` stands.
    private static func commentEnd(in text: UnsafeRawBufferPointer) -> Int? {
        var start = 0
        while let found = unsafe text[start...].firstIndex(of: UInt8(ascii: "-")) {
            if unsafe text[found...].starts(with: "-->".utf8) { return found }
            start = found + 1
        }
        return nil
    }

    /// Ends the comment that a line closes, and with it what was opened in it.
    private mutating func endComment(behind line: MarkdownLine) {
        guard let end = commentEnd, end < line.range.upperBound else { return }
        commentEnd = nil
        fence = nil
    }

    private mutating func mark(_ line: inout MarkdownLine) {
        let (inner, column, isQuoted) = Self.withoutContainers(line)
        if let open = fence {
            if !ends(open, at: line, isQuoted: isQuoted) {
                line.isFenced = true
                if Self.closes(open, inner) { fence = nil }
                return
            }
            fence = nil
        }
        guard let marks = Lines.fence(inner), let mark = marks.first else { return }
        // What stands between backticks in one line is code in running text.
        guard mark != .backtick || !inner[marks.endIndex...].contains(.backtick) else { return }
        fence = Fence(mark: mark, count: marks.count, indent: column, isQuoted: isQuoted)
        line.isFenced = true
        line.opensFence = true
    }

    private static func closes(_ fence: Fence, _ content: ArraySlice<UInt8>) -> Bool {
        let marks = content.prefix { $0 == fence.mark }
        return marks.count >= fence.count && content[marks.endIndex...].allSatisfy(\.isSpace)
    }

    /// Whether what the fence stands in has ended before a line.
    private func ends(_ fence: Fence, at line: MarkdownLine, isQuoted: Bool) -> Bool {
        if fence.isQuoted { return !isQuoted }
        return fence.indent >= 2 && line.indent < fence.indent && line.beginsOutside
    }

    /// A line without the marks of quotes and lists that it starts with, and the column of the rest.
    private static func withoutContainers(_ line: MarkdownLine) -> (ArraySlice<UInt8>, column: Int, isQuoted: Bool) {
        var rest = line.content, isQuoted = false
        while let mark = rest.containerMark {
            isQuoted = isQuoted || rest.first == UInt8(ascii: ">")
            rest = rest[mark...].drop(while: \.isSpace)
        }
        return (rest, line.indent + rest.startIndex - line.content.startIndex, isQuoted)
    }
}

extension MarkdownLine {
    /// Whether it is a heading, an item that is a heading, or a fold: what hardly is a line of code.
    fileprivate var beginsOutside: Bool {
        if content.starts(with: "<details".utf8) || content.starts(with: "</details".utf8) { return true }
        if let mark = content.containerMark, content.first?.isDigit == true {
            return content[mark...].drop(while: \.isSpace).first == UInt8(ascii: "#")
        }
        return content.starts(with: "## ".utf8) || content.starts(with: "### ".utf8)
    }
}

extension Sequence<UInt8> {
    /// How many columns white space takes; a tab goes on to the next of every four (CommonMark 0.31, section 2.2).
    package var columns: Int { reduce(0) { $0 + ($1 == .tab ? 4 - $0 % 4 : 1) } }
}

extension ArraySlice<UInt8> {
    /// Without white space at the end.
    package var withoutEnd: Self {
        var slice = self
        while let last = slice.last, last.isSpace || last == .carriageReturn { slice.removeLast() }
        return slice
    }

    /// Where the text behind the mark of a quote or a list item starts; nil where there is no such mark.
    package var containerMark: Int? {
        guard let first else { return nil }
        if first == UInt8(ascii: ">") { return startIndex + 1 }
        if "-*+".utf8.contains(first) { return dropFirst().first?.isSpace == true ? startIndex + 1 : nil }
        let digits = prefix(9).prefix(while: \.isDigit)
        guard !digits.isEmpty, let dot = self[digits.endIndex...].first, ".)".utf8.contains(dot),
            self[digits.endIndex...].dropFirst().first?.isSpace == true
        else { return nil }
        return digits.endIndex + 1
    }
}
