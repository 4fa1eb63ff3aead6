/// What a line of Markdown looks like, judged by its first bytes alone.
enum Lines {
    /// The three or more backticks or tildes that a line without its indentation starts with.
    static func fence(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let mark = content.first, mark == .backtick || mark == UInt8(ascii: "~") else { return nil }
        let marks = content.prefix { $0 == mark }
        return marks.count >= 3 ? marks : nil
    }

    /// Whether a line, without its indentation, stands in a fence or is one.
    ///
    /// - Parameter fence: the marks of the fence that is open.
    static func isFenced(_ content: ArraySlice<UInt8>, _ fence: inout ArraySlice<UInt8>?) -> Bool {
        let marks = Lines.fence(content)
        guard let open = fence else {
            fence = marks
            return marks != nil
        }
        if let marks, marks.starts(with: open), content.dropFirst(marks.count).allSatisfy(\.isSpace) { fence = nil }
        return true
    }

    /// The line without the indentation and the `>` of the quotes that it stands in.
    static func withoutContainers(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.drop { $0.isSpace || $0 == UInt8(ascii: ">") }
    }

    /// The cells of a row of a table from that number on, counted from zero; nil where there is nothing in them.
    static func cells(from number: Int, in row: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let line = withoutContainers(row)
        var index = line.first == .pipe ? line.startIndex + 1 : line.startIndex
        for _ in 0..<number {
            guard let bar = bar(in: line[index...]) else { return nil }
            index = bar + 1
        }
        var rest = line[index...].drop(while: \.isSpace)
        while let last = rest.last, last.isSpace || last == .pipe { rest.removeLast() }
        return rest.isEmpty ? nil : rest
    }

    /// The first `|` without a backslash before it.
    private static func bar(in bytes: ArraySlice<UInt8>) -> Int? {
        var index = bytes.startIndex
        while index < bytes.endIndex, bytes[index] != .pipe { index += bytes[index] == .backslash ? 2 : 1 }
        return index < bytes.endIndex ? index : nil
    }

    /// The number of columns if a line could be the delimiter row of a table, such as `|---|:-:|`; else zero.
    static func delimiterColumns(_ line: ArraySlice<UInt8>) -> Int {
        var pipes = 0, dashes = 0
        for byte in withoutContainers(line) {
            switch byte {
            case .pipe: pipes += 1
            case UInt8(ascii: "-"): dashes += 1
            case UInt8(ascii: ":"), .space, .tab: continue
            default: return 0
            }
        }
        return dashes > 0 && pipes > 0 ? pipes + 1 : 0
    }
}
