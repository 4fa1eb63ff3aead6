/// The fields of a protobuf message (encoding: protobuf.dev, "Encoding"), read one after the other; nil ends it.
struct ProtobufFields: Sequence, IteratorProtocol {
    enum Content {
        case number(UInt64)
        case bytes(ArraySlice<UInt8>)
    }

    private var rest: ArraySlice<UInt8>

    init(_ message: [UInt8]) {
        rest = message[...]
    }

    /// The bytes of the last field of that number, as a reader of the format takes it; empty where there is none.
    func bytes(_ field: UInt64) -> [UInt8] {
        var found: ArraySlice<UInt8> = []
        for (number, content) in self where number == field {
            if case .bytes(let bytes) = content { found = bytes }
        }
        return Array(found)
    }

    /// The text of the last field of that number; empty where there is none.
    func text(_ field: UInt64) -> String { String(decoding: bytes(field), as: UTF8.self) }

    /// The last number of that field; 0 where there is none.
    func number(_ field: UInt64) -> UInt64 {
        var value: UInt64 = 0
        for (number, content) in self where number == field {
            if case .number(let given) = content { value = given }
        }
        return value
    }

    /// The next field; nil at the end, and where what follows cannot be read.
    mutating func next() -> (field: UInt64, content: Content)? {
        guard let tag = varint() else { return nil }
        switch tag & 7 {
        case 0: return varint().map { (tag >> 3, .number($0)) }
        case 1: return take(8).map { (tag >> 3, .bytes($0)) }
        case 2:
            guard let count = varint(), let bytes = take(count) else { return nil }
            return (tag >> 3, .bytes(bytes))
        case 5: return take(4).map { (tag >> 3, .bytes($0)) }
        default: return nil
        }
    }

    private mutating func varint() -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            guard let byte = rest.popFirst() else { return nil }
            value |= UInt64(byte & 0x7F) << UInt64(shift)
            if byte < 0x80 { return value }
        }
        return nil
    }

    private mutating func take(_ count: UInt64) -> ArraySlice<UInt8>? {
        guard count <= rest.count else { return nil }
        let taken = rest.prefix(Int(count))
        rest = rest.dropFirst(taken.count)
        return taken
    }
}
