/// Takes a style sheet apart.
struct StyleSheetParser {
    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private(set) var sheet = StyleSheet()

    /// Sheets are nested no deeper; what is deeper is not looked at.
    private static let deepest = 16

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        _ = rules(depth: 0)
    }

    /// A piece of text up to a sign that ends it.
    private struct Piece {
        var text: String
        /// The line that it begins in.
        var line: Int
        /// `;`, `{` or `}`; nil at the end.
        var end: UInt8?
    }

    /// - Returns: whether a brace closes them.
    private mutating func rules(depth: Int) -> Bool {
        while index < bytes.count {
            let piece = next()
            switch piece.end {
            case UInt8(ascii: "{") where Self.isGroup(piece.text) && depth < Self.deepest: group(piece, depth: depth)
            case UInt8(ascii: "{"): rule(piece, depth: depth)
            case UInt8(ascii: "}") where depth > 0: return true
            case UInt8(ascii: "}"): sheet.strayBraces.append(line)
            case .some, nil: statement(piece)
            }
        }
        return false
    }

    private mutating func group(_ head: Piece, depth: Int) {
        let count = sheet.rules.count
        if !rules(depth: depth + 1) { sheet.unclosed.append(head.line) }
        for index in count..<sheet.rules.count { sheet.rules[index].condition = head.text }
        addAtRule(head, isEmpty: sheet.rules.count == count)
    }

    private mutating func rule(_ head: Piece, depth: Int, isNested: Bool = false) {
        var declarations: [StyleSheet.Declaration] = [], isClosed = false
        while index < bytes.count, !isClosed {
            let piece = next()
            if piece.end == UInt8(ascii: "{"), depth < Self.deepest {
                rule(piece, depth: depth + 1, isNested: true)
            } else if let declaration = Self.declaration(piece) {
                declarations.append(declaration)
            } else if piece.text.isEmpty, piece.end == UInt8(ascii: ";") {
                sheet.straySemicolons.append(piece.line)
            }
            isClosed = piece.end == UInt8(ascii: "}")
        }
        if !isClosed { sheet.unclosed.append(head.line) }
        let selectors = head.text.split(separator: ",").map { Self.trimmed($0) }
        if head.text.hasPrefix("@") { addAtRule(head, isEmpty: declarations.isEmpty) }
        sheet.rules.append(
            StyleSheet.Rule(selectors: selectors, declarations: declarations, isNested: isNested, line: head.line)
        )
    }

    private mutating func statement(_ piece: Piece) {
        if piece.text.hasPrefix("@") {
            addAtRule(piece, isEmpty: false)
        } else if piece.text.isEmpty, piece.end != nil {
            sheet.straySemicolons.append(piece.line)
        }
    }

    private mutating func addAtRule(_ head: Piece, isEmpty: Bool) {
        let name = head.text.dropFirst().prefix { $0.isLetter || $0 == "-" }
        let condition = Self.trimmed(head.text[name.endIndex...])
        sheet.atRules.append(
            StyleSheet.AtRule(name: name.lowercased(), condition: condition, isEmpty: isEmpty, line: head.line)
        )
    }

    /// The text up to the next sign that ends something, without comments; signs in brackets and strings end nothing.
    private mutating func next() -> Piece {
        var text: [UInt8] = [], brackets = 0
        skipSpace()
        let start = line
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "/") where isComment: skipComment()
            case UInt8(ascii: "\""), UInt8(ascii: "'"): text += string(byte)
            case UInt8(ascii: ";") where brackets == 0, UInt8(ascii: "{"), UInt8(ascii: "}"):
                advance()
                return Piece(text: Self.trimmed(String(decoding: text, as: UTF8.self)), line: start, end: byte)
            default:
                if byte == UInt8(ascii: "(") { brackets += 1 }
                if byte == UInt8(ascii: ")") { brackets = max(0, brackets - 1) }
                text.append(byte)
                advance()
            }
        }
        return Piece(text: Self.trimmed(String(decoding: text, as: UTF8.self)), line: start, end: nil)
    }

    private var isComment: Bool { bytes[index...].starts(with: "/*".utf8) }

    private mutating func skipSpace() {
        while index < bytes.count {
            if bytes[index] <= 0x20 { advance() } else if isComment { skipComment() } else { return }
        }
    }

    private mutating func skipComment() {
        advance()
        advance()
        while index < bytes.count, !bytes[index...].starts(with: "*/".utf8) { advance() }
        advance()
        advance()
    }

    private mutating func string(_ quote: UInt8) -> [UInt8] {
        var text: [UInt8] = [quote]
        advance()
        while index < bytes.count, bytes[index] != quote {
            if bytes[index] == UInt8(ascii: "\\") { advance() }
            guard index < bytes.count else { break }
            text.append(bytes[index])
            advance()
        }
        advance()
        return text + [quote]
    }

    private mutating func advance() {
        guard index < bytes.count else { return }
        if bytes[index] == 0x0A { line += 1 }
        index += 1
    }

    private static func isGroup(_ head: String) -> Bool {
        ["@media", "@supports", "@layer", "@container", "@document"].contains { head.lowercased().hasPrefix($0) }
    }

    private static func declaration(_ piece: Piece) -> StyleSheet.Declaration? {
        guard let colon = piece.text.firstIndex(of: ":") else { return nil }
        let value = trimmed(piece.text[piece.text.index(after: colon)...])
        return StyleSheet.Declaration(
            name: trimmed(piece.text[..<colon]).lowercased(),
            value: value,
            line: piece.line
        )
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
