package import DeckleCore

/// A JSON value that knows where it stood, for texts that are small enough to be taken apart as a whole.
package struct JSONValue: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        case null
        case bool(Bool)
        /// A number without fraction and exponent that fits.
        case integer(Int64)
        case number(Double)
        case string(String)
        case array([JSONValue])
        case object([Member])
    }

    /// A named value of an object.
    package struct Member: Sendable, Hashable {
        package var name: String
        package var value: JSONValue
    }

    package var content: Content
    /// The offset of its first byte.
    package var offset: Int

    /// Takes a text apart.
    ///
    /// - Throws: ``Failure`` with its place as an offset, also where arrays and objects lie in each other more than 512 deep.
    package init(parsing bytes: UnsafeRawBufferPointer) throws(Failure) {
        var broken: [Int] = []
        try unsafe self.init(parsing: bytes, broken: &broken)
    }

    /// Takes a text apart, and adds the offsets of texts in it that hold half of a surrogate pair; U+FFFD stands in its
    /// place.
    ///
    /// - Throws: ``Failure`` as above
    package init(parsing bytes: UnsafeRawBufferPointer, broken: inout [Int]) throws(Failure) {
        var parser = unsafe JSONParser(bytes)
        self = try parser.document()
        broken += parser.broken
    }

    init(_ content: Content, at offset: Int) {
        self.content = content
        self.offset = offset
    }

    /// The value of that name, the last one as in JavaScript; nil where this is no object.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = content else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// The value without places.
    package var plain: Value {
        switch content {
        case .null: .null
        case .bool(let value): .bool(value)
        case .integer(let value): .integer(value)
        case .number(let value): .number(value)
        case .string(let text): .string(text)
        case .array(let items): .array(items.map(\.plain))
        case .object(let members): .object(members.map { Property($0.name, $0.value.plain) })
        }
    }
}
