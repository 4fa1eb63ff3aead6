internal import DeckleText

/// Takes the document type out of an XML text and writes its entities out, so that no parser ever meets one.
///
/// It goes by bytes, as the marks of XML are those of ASCII in every encoding that pictures come in. An entity stands
/// for text; one that holds markup or other entities stays as it is written, so that nothing can grow twice.
struct EntityExpander {
    /// The text without what was taken out.
    private(set) var text: [UInt8] = []
    /// Whether there was a document type that books cannot hold.
    private(set) var hasDocumentType = false
    private(set) var hasEntities = false

    private let source: [UInt8]
    private let limit: Int
    private var index = 0
    private var values: [[UInt8]: [UInt8]] = [:]

    /// - Parameter limit: the largest text that may come of it, in bytes.
    /// - Throws: ``MediaFault`` where a mark is never closed, or the text grows too large.
    init(_ source: [UInt8], limit: Int) throws(MediaFault) {
        self.source = source
        self.limit = limit
        while let next = source[index...].firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) {
            text += source[index..<next]
            index = next
            try source[next] == UInt8(ascii: "&") ? expand() : pass()
            guard text.count <= limit else { throw .tooLarge }
        }
        text += source[index...]
    }

    /// Stretches in which nothing is an entity, by how they begin and end.
    private static let plain = [
        (Array("<!--".utf8), Array("-->".utf8)), (Array("<![CDATA[".utf8), Array("]]>".utf8)),
        (Array("<?".utf8), Array("?>".utf8)),
    ]

    private static let documentType = Array("<!DOCTYPE".utf8)

    /// Passes over what begins with `<` here.
    private mutating func pass() throws(MediaFault) {
        if source[index...].starts(with: Self.documentType) { return try dropDocumentType() }
        var end = index + 1
        for (opening, closing) in Self.plain where source[index...].starts(with: opening) {
            end = try self.end(of: closing, from: index + opening.count)
        }
        text += source[index..<end]
        index = end
    }

    /// The index behind the next `closing`.
    private func end(of closing: [UInt8], from start: Int) throws(MediaFault) -> Int {
        var start = min(start, source.count)
        while let next = source[start...].firstIndex(of: closing[0]) {
            if source[next...].starts(with: closing) { return next + closing.count }
            start = next + 1
        }
        throw .truncated
    }
}

// MARK: - The document type

extension EntityExpander {
    /// Books may name this one (EPUB 3.3, section 3.9), and editors always did.
    private static let known = "-//W3C//DTD SVG 1.1//EN"

    private mutating func dropDocumentType() throws(MediaFault) {
        let start = index
        var hasSubset = false
        index += Self.documentType.count
        while true {
            guard index < source.count else { throw .truncated }
            switch source[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = try quoted()
            case UInt8(ascii: "["): hasSubset = true
            case UInt8(ascii: "<"):
                if source[index...].starts(with: "<!--".utf8) {
                    index = try end(of: Array("-->".utf8), from: index) - 1
                } else if source[index...].starts(with: "<!ENTITY".utf8) {
                    try declare()
                }
            case UInt8(ascii: ">") where !hasSubset || isBehindSubset(index):
                index += 1
                let external = String(decoding: source[start..<index], as: UTF8.self)
                hasDocumentType = hasSubset || external.contains("\"") && !external.contains(Self.known)
                return
            default: break
            }
            index += 1
        }
    }

    private func isBehindSubset(_ index: Int) -> Bool {
        source[..<index].last { !$0.isSpace && $0 != 0x0D } == UInt8(ascii: "]")
    }

    /// The content of the quotation that begins here; the index is that of its last mark then.
    private mutating func quoted() throws(MediaFault) -> ArraySlice<UInt8> {
        let start = index + 1
        index = try end(of: [source[index]], from: start) - 1
        return source[start..<index]
    }

    /// Remembers the entity that is declared here if it stands for text.
    private mutating func declare() throws(MediaFault) {
        let rest = source[(index + 8)...].drop(while: \.isSpace)
        let name = rest.prefix { !$0.isSpace }
        let value = rest[name.endIndex...].drop(while: \.isSpace)
        guard let mark = value.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return }
        index = value.startIndex
        let content = try quoted()
        guard Self.isText(content), values[Array(name)] == nil else { return }
        values[Array(name)] = content.flatMap(Self.escaped)
    }

    private static func isText(_ content: ArraySlice<UInt8>) -> Bool {
        !content.contains(UInt8(ascii: "<")) && !content.contains(UInt8(ascii: "%"))
            && content.indices.allSatisfy { index in
                content[index] != UInt8(ascii: "&") || content[index...].dropFirst().first == UInt8(ascii: "#")
            }
    }

    /// A byte of a value as it may stand in an attribute in any quotation marks.
    private static func escaped(_ byte: UInt8) -> [UInt8] {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") ? Array("&#\(byte);".utf8) : [byte]
    }
}

// MARK: - Entities

extension EntityExpander {
    /// The names that XML knows itself, and the numbers.
    private static let own: Set<[UInt8]> = Set(["lt", "gt", "amp", "quot", "apos"].map { Array($0.utf8) })

    /// The longest name that is looked up.
    private static let longestName = 64

    /// Writes what begins with `&` here.
    private mutating func expand() {
        let name = Array(source[(index + 1)...].prefix(Self.longestName).prefix(while: Self.isInName))
        let end = index + 1 + name.count
        guard end < source.count, source[end] == UInt8(ascii: ";"), !name.isEmpty else { return escape() }
        if Self.own.contains(name) || name[0] == UInt8(ascii: "#") {
            text += source[index...end]
        } else if let value = values[name] ?? Self.standing(for: name) {
            text += value
            hasEntities = true
        } else {
            return escape()
        }
        index = end + 1
    }

    /// Writes an ampersand that begins no entity.
    private mutating func escape() {
        text += "&amp;".utf8
        hasEntities = true
        index += 1
    }

    private static func isInName(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte >= 0x80 || "#_-.:".utf8.contains(byte)
    }

    /// What HTML has an entity stand for, in numbers, which are the same in every encoding.
    private static func standing(for name: [UInt8]) -> [UInt8]? {
        let reference = "&\(String(decoding: name, as: UTF8.self));"
        let text = Entities.decoded(reference)
        return text == reference ? nil : text.unicodeScalars.flatMap { Array("&#\($0.value);".utf8) }
    }
}
