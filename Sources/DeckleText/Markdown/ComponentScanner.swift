/// Finds what looks like MDC in running text: `:name[`, `:name{…}`, `{…}` right behind something else, `{{ $… }}`.
///
/// Whether it is meant so shows only when the Markdown around it is read; whoever hides the pieces gives code and prose
/// their source back.
struct ComponentScanner {
    typealias Finding = (range: Range<Int>, mark: ComponentMark)

    private let bytes: [UInt8]
    private var found: [Finding] = []
    /// Longer attributes are text.
    private static let lengthLimit = 512
    private static let brace = UInt8(ascii: "{"), bracket = UInt8(ascii: "["), colon = UInt8(ascii: ":")

    static func findings(in bytes: [UInt8]) -> [Finding] {
        guard bytes.has(brace) || (bytes.has(bracket) && bytes.has(colon)) else { return [] }
        var scanner = ComponentScanner(bytes: bytes)
        scanner.scan()
        return scanner.found
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func scan() {
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case Self.bracket:
                takeName(before: index)
                index += 1
            case Self.brace: index = takeBraces(at: index)
            default: index += 1
            }
        }
    }

    /// Takes what stands in braces; returns where the scan goes on.
    private mutating func takeBraces(at start: Int) -> Int {
        if start + 1 < bytes.count, bytes[start + 1] == Self.brace { return takeBinding(at: start) }
        guard start > 0, isBehind(bytes[start - 1]), let (attributes, end) = attributes(at: start) else {
            return start + 1
        }
        if bytes[start - 1].isWord, !takeName(before: start) { return start + 1 }
        found.append((start..<end, .attributes(attributes)))
        return end
    }

    private func isBehind(_ byte: UInt8) -> Bool { byte.isWord || "`)]*~".utf8.contains(byte) }

    private func attributes(at start: Int) -> (ComponentAttributes, end: Int)? {
        let line = bytes[start...].prefix(Self.lengthLimit).prefix { $0 != .lineFeed }
        guard line.contains(UInt8(ascii: "}")) else { return nil }
        let text = String(decoding: line, as: UTF8.self)
        var rest = Substring(text)
        guard let attributes = ComponentAttributes(&rest) else { return nil }
        return (attributes, start + text[..<rest.startIndex].utf8.count)
    }

    /// What a component may stand right behind; all else would make its colon part of a word or an address.
    private static let openings = Set("([*_~|>,\"'".utf8)

    /// Takes the `:name` that ends here.
    @discardableResult
    private mutating func takeName(before end: Int) -> Bool {
        var start = end
        while start > 0, bytes[start - 1].isWord || bytes[start - 1] == UInt8(ascii: "-") { start -= 1 }
        guard start < end, start > 0, bytes[start].isLetter, bytes[start - 1] == Self.colon else { return false }
        if start > 1, !bytes[start - 2].isSpace, !Self.openings.contains(bytes[start - 2]) { return false }
        found.append((start - 1..<end, .name(String(decoding: bytes[start..<end], as: UTF8.self))))
        return true
    }

    private mutating func takeBinding(at start: Int) -> Int {
        let text = bytes[(start + 2)...].prefix(Self.lengthLimit).prefix { $0 != .lineFeed }
        guard text.first(where: { !$0.isSpace }) == .dollar, let close = text.range(of: Array("}}".utf8)) else {
            return start + 2
        }
        let source = String(decoding: text[..<close.lowerBound], as: UTF8.self)
        let quotes: Set<Character> = ["'", "\"", "`"]
        let fallback = source.split(separator: "||").dropFirst().last?.trimmed.filter { !quotes.contains($0) }
        found.append((start..<close.upperBound, .binding(fallback)))
        return close.upperBound
    }
}

extension UInt8 {
    fileprivate var isWord: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }
}
