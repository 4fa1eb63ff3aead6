/// Steps over the objects of a PDF file (ISO 32000-1, 7.2 and 7.3) without making anything of them.
struct PDFScanner {
    /// What a piece of a file does to the depth of what it stands in.
    private enum Piece {
        case opening
        case closing
        case plain
    }

    private let bytes: ArraySlice<UInt8>
    private(set) var position: Int

    init(_ bytes: ArraySlice<UInt8>, at position: Int? = nil) {
        self.bytes = bytes
        self.position = min(max(position ?? bytes.startIndex, bytes.startIndex), bytes.endIndex)
    }

    /// Steps over a word that stands next; false where another does.
    mutating func take(_ word: String) -> Bool {
        skipSpace()
        guard bytes[position...].starts(with: word.utf8) else { return false }
        position += word.utf8.count
        return true
    }

    /// A whole number that stands next, not below zero.
    mutating func integer() -> Int? {
        skipSpace()
        let digits = bytes[position...].prefix(20).prefix { (0x30...0x39).contains($0) }
        guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        position = digits.endIndex
        return number
    }

    /// The bytes of the object that stands next, whatever it holds; a reference is one object.
    mutating func object() -> ArraySlice<UInt8>? {
        if let reference = reference() { return reference }
        skipSpace()
        let start = position
        var depth = 0
        repeat {
            guard let piece = piece() else { return nil }
            switch piece {
            case .opening: depth += 1
            case .closing: depth -= 1
            case .plain: break
            }
        } while depth > 0
        return depth == 0 ? bytes[start..<position] : nil
    }

    /// The dictionary that stands next.
    mutating func dictionary() -> PDFDictionary? {
        guard take("<<") else { return nil }
        var dictionary = PDFDictionary()
        while !take(">>") {
            guard take("/"), let key = word(), let value = object() else { return nil }
            dictionary[key] = Array(value)
        }
        return dictionary
    }

    /// Steps to where the data of a stream begins (7.3.8.1); false where none does.
    mutating func takeStream() -> Bool {
        guard take("stream") else { return false }
        if peek == 0x0D { position += 1 }
        guard peek == 0x0A else { return false }
        position += 1
        return true
    }

    private var peek: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    /// Two numbers and an `R`.
    private mutating func reference() -> ArraySlice<UInt8>? {
        skipSpace()
        let start = position
        if integer() != nil, integer() != nil, take("R") { return bytes[start..<position] }
        position = start
        return nil
    }

    private mutating func piece() -> Piece? {
        skipSpace()
        guard let byte = peek else { return nil }
        if take("<<") || take("[") { return .opening }
        if take(">>") || take("]") { return .closing }
        switch byte {
        case 0x28: return skipString() ? .plain : nil
        case 0x3C: return skip(past: 0x3E) ? .plain : nil
        case 0x2F:
            position += 1
            return word() == nil ? nil : .plain
        default: return word() == nil ? nil : .plain
        }
    }

    /// A name without its slash, a number or a keyword.
    private mutating func word() -> String? {
        let word = bytes[position...].prefix { !Self.isSpace($0) && !Self.isDelimiter($0) }
        position = word.endIndex
        return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
    }

    /// A string in parentheses, which may hold others in pairs.
    private mutating func skipString() -> Bool {
        var depth = 0
        while let byte = peek {
            position += 1
            switch byte {
            case 0x28: depth += 1
            case 0x29: depth -= 1
            case 0x5C: position = min(position + 1, bytes.endIndex)
            default: break
            }
            if depth == 0 { return true }
        }
        return false
    }

    private mutating func skip(past end: UInt8) -> Bool {
        guard let index = bytes[position...].firstIndex(of: end) else { return false }
        position = index + 1
        return true
    }

    /// Steps over spaces, and over comments to the end of their line.
    private mutating func skipSpace() {
        while let byte = peek, Self.isSpace(byte) || byte == 0x25 {
            guard byte == 0x25 else {
                position += 1
                continue
            }
            position = bytes[position...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte) }

    private static func isDelimiter(_ byte: UInt8) -> Bool { "()<>[]{}/%".utf8.contains(byte) }
}
