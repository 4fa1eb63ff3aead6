/// A string literal of a Swift source file.
struct SwiftLiteral {
    var line: Int
    /// What stands between the quotes, escapes and interpolations as written.
    var text: String

    /// The literals of a source text, in order; comments are passed over.
    static func all(in source: String) -> [SwiftLiteral] {
        var scanner = Scanner(rest: Array(source.utf8)[...])
        var literals: [SwiftLiteral] = []
        while let literal = scanner.next() { literals.append(literal) }
        return literals
    }

    private struct Scanner {
        var rest: ArraySlice<UInt8>
        var line = 1

        mutating func next() -> SwiftLiteral? {
            while let byte = rest.first {
                if rest.starts(with: Array("//".utf8)) {
                    skip { $0 == 0x0A }
                } else if byte == UInt8(ascii: "\"") {
                    return literal(hashes: 0)
                } else if byte == UInt8(ascii: "#") {
                    let hashes = rest.prefix { $0 == UInt8(ascii: "#") }.count
                    advance(hashes)
                    if rest.first == UInt8(ascii: "\"") { return literal(hashes: hashes) }
                } else {
                    advance(1)
                }
            }
            return nil
        }

        private mutating func literal(hashes: Int) -> SwiftLiteral {
            let start = line
            let quotes = Array((rest.starts(with: Array("\"\"\"".utf8)) ? "\"\"\"" : "\"").utf8)
            let end = quotes + Array(repeating: UInt8(ascii: "#"), count: hashes)
            advance(quotes.count)
            var text: [UInt8] = []
            while let byte = rest.first, !rest.starts(with: end) {
                let length = byte == UInt8(ascii: "\\") && hashes == 0 ? 2 : 1
                text += rest.prefix(length)
                advance(length)
            }
            advance(end.count)
            return SwiftLiteral(line: start, text: String(decoding: text, as: UTF8.self))
        }

        private mutating func skip(until isEnd: (UInt8) -> Bool) {
            while let byte = rest.first, !isEnd(byte) { advance(1) }
        }

        private mutating func advance(_ count: Int) {
            line += rest.prefix(count).count { $0 == 0x0A }
            rest = rest.dropFirst(count)
        }
    }
}
