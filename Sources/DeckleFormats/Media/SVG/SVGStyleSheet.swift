internal import DeckleCore
internal import DeckleText

/// A style sheet of an SVG, or a value in one, as outputs can hold it: nothing is loaded from elsewhere, brackets close,
/// and the two properties that books refuse are not set (EPUB 3.3, section 6.3).
struct SVGStyleSheet {
    private(set) var mends: Set<SVGMend> = []
    private var source: [UInt8]
    private var written: [UInt8] = []
    private var index = 0
    /// The brackets that are open, by what closes them.
    private var closing: [UInt8] = []
    /// Whether a rule, a declaration or a statement may begin here.
    private var isStart = true

    /// - Parameter sheet: rules. Where they cannot be read nothing is left of them.
    init(_ sheet: String) {
        source = Array(sheet.utf8)
        var isSound = true
        while isSound, index < source.count { isSound = step() }
        if isSound, closing.isEmpty { return }
        written = []
        mends = [.style]
    }

    /// - Parameter value: what an attribute holds; what cannot be read in it harms nobody.
    init(value: String) {
        source = Array(value.utf8)
        while index < source.count {
            if !isAddress { copy(1) } else if !address() { copy(source.count - index) }
        }
    }

    var text: String { String(decoding: written, as: UTF8.self) }

    /// Goes on by one piece; false where the sheet is broken.
    private mutating func step() -> Bool {
        if starts(with: "/*") { return copy(through: "*/", from: 2) }
        if isStart {
            if starts(with: "@import") { return drop(through: ";", .reference) }
            if starts(with: "@namespace") { return copy(through: ";", from: 0) }
            if !closing.isEmpty, ["direction", "unicode-bidi"].contains(where: isProperty) { return dropDeclaration() }
        }
        if isAddress { return address() }
        return mark(source[index])
    }

    private mutating func mark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return quotation()
        case UInt8(ascii: "\\"): copy(2)
        case UInt8(ascii: "{"): opens(UInt8(ascii: "}"))
        case UInt8(ascii: "("): opens(UInt8(ascii: ")"))
        case UInt8(ascii: "["): opens(UInt8(ascii: "]"))
        case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"):
            guard closing.popLast() == byte else { return false }
            isStart = byte == UInt8(ascii: "}")
            copy(1)
        default:
            isStart = byte == UInt8(ascii: ";") || isStart && byte.isSpace
            copy(1)
        }
        return true
    }

    private mutating func opens(_ mark: UInt8) {
        closing.append(mark)
        isStart = mark == UInt8(ascii: "}")
        copy(1)
    }

    /// Copies what stands in quotation marks.
    private mutating func quotation() -> Bool {
        let mark = source[index]
        isStart = false
        copy(1)
        while index < source.count, source[index] != 0x0A {
            if source[index] == mark {
                copy(1)
                return true
            }
            copy(source[index] == UInt8(ascii: "\\") ? 2 : 1)
        }
        return false
    }
}

// MARK: - Pieces

extension SVGStyleSheet {
    /// - Parameter word: in small letters.
    private func starts(with word: String) -> Bool {
        let rest = source[index...].prefix(word.utf8.count)
        return rest.count == word.utf8.count
            && zip(rest, word.utf8).allSatisfy { $0 == $1 || $1.isLetter && $0 | 0x20 == $1 }
    }

    private func isProperty(_ name: String) -> Bool {
        guard starts(with: name) else { return false }
        return source[(index + name.utf8.count)...].first { !$0.isSpace } == UInt8(ascii: ":")
    }

    private mutating func copy(_ count: Int) {
        let end = min(index + count, source.count)
        written += source[index..<end]
        index = end
    }

    private mutating func copy(through end: String, from start: Int) -> Bool {
        guard let end = self.end(of: end, from: index + start) else { return false }
        copy(end - index)
        return true
    }

    private mutating func drop(through end: String, _ mend: SVGMend) -> Bool {
        mends.insert(mend)
        index = self.end(of: end, from: index) ?? source.count
        return true
    }

    private mutating func dropDeclaration() -> Bool {
        mends.insert(.style)
        guard let end = source[index...].firstIndex(where: { ";}".utf8.contains($0) }) else { return false }
        index = source[end] == UInt8(ascii: ";") ? end + 1 : end
        return true
    }

    private func end(of mark: String, from start: Int) -> Int? {
        let mark = Array(mark.utf8)
        return source.indices.dropFirst(start).first { source[$0...].starts(with: mark) }.map { $0 + mark.count }
    }
}

// MARK: - Addresses

extension SVGStyleSheet {
    private static let opening = "url("

    private var isAddress: Bool { source[index] | 0x20 == UInt8(ascii: "u") && starts(with: Self.opening) }

    /// Writes an address that leads to a part of the same file or holds its data, and `none` for any other.
    private mutating func address() -> Bool {
        isStart = false
        guard let end = addressEnd else { return false }
        let inside = source[(index + Self.opening.utf8.count)..<(end - 1)]
        let text = Self.unquoted(String(decoding: inside, as: UTF8.self).trimmed)
        if text.hasPrefix("#"), SVGIdentifier.fragment(text) != text {
            mends.insert(.name)
            written += "url(\(SVGIdentifier.fragment(text)))".utf8
            index = end
        } else if text.isEmpty || text.hasPrefix("#") || DataAddress.isOne(text) {
            copy(end - index)
        } else {
            mends.insert(.reference)
            written += "none".utf8
            index = end
        }
        return true
    }

    /// The index behind the bracket that closes the address here; one in quotation marks closes nothing.
    private var addressEnd: Int? {
        let inside = source[(index + Self.opening.utf8.count)...].drop(while: \.isSpace)
        guard let mark = inside.first, "\"'".utf8.contains(mark) else { return end(of: ")", from: index) }
        return inside.dropFirst().firstIndex(of: mark).flatMap { end(of: ")", from: $0) }
    }

    private static func unquoted(_ text: String) -> String {
        guard let mark = text.first, "\"'".contains(mark), text.count > 1, text.last == mark else { return text }
        return String(text.dropFirst().dropLast())
    }
}
