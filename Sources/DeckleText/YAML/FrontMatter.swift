/// The YAML that opens a Markdown text, between two lines of three hyphens.
package struct FrontMatter {
    /// The YAML with the line that opens it, so that its lines count from the start of the file.
    package let yaml: String
    /// Whether a line closes it; where none does, `yaml` is all of the text.
    package let isClosed: Bool
    /// How many bytes of the text it takes, with the line that closes it.
    package let length: Int

    /// Nil where the first line does not open one.
    package init?(_ text: String) {
        let bytes = text.utf8
        var end = Self.end(of: bytes.startIndex, in: bytes)
        guard Self.isMark(bytes[..<end]) else { return nil }
        while end < bytes.endIndex {
            let start = bytes.index(after: end)
            end = Self.end(of: start, in: bytes)
            if Self.isMark(bytes[start..<end]) {
                yaml = String(text[..<start])
                isClosed = true
                length = bytes.distance(from: bytes.startIndex, to: end)
                return
            }
        }
        yaml = text
        isClosed = false
        length = bytes.count
    }

    private static func end(of start: String.Index, in bytes: String.UTF8View) -> String.Index {
        bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    }

    /// Whether a line is three hyphens, with nothing but white space behind them.
    private static func isMark(_ line: Substring.UTF8View) -> Bool {
        line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { " \t\r".utf8.contains($0) }
    }
}
