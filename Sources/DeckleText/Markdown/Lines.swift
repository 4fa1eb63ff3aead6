/// What a line of Markdown looks like, judged by its first bytes alone.
enum Lines {
    /// The three or more backticks or tildes that a line without its indentation starts with.
    static func fence(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let mark = content.first, mark == .backtick || mark == UInt8(ascii: "~") else { return nil }
        let marks = content.prefix { $0 == mark }
        return marks.count >= 3 ? marks : nil
    }

    /// The line without the indentation and the `>` of the quotes that it stands in.
    static func withoutContainers(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.drop { $0.isSpace || $0 == UInt8(ascii: ">") }
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
