package import DeckleCore

/// Composes a document of the flat form value by value, for inputs that are no payload and mean what one means.
package struct DevalueComposer {
    /// A piece of this size goes back to the system as soon as it is let go, which a smaller one may not.
    private static let pieceSize = 33 << 20

    private var writer = JSONWriter()
    /// What has been written, without what the writer still holds; the opening bracket is among it.
    private var pieces: [[UInt8]] = []
    /// The number of slots; the root takes the first one.
    private var count = 1

    package init() {
        writer.beginArray()
    }

    package mutating func text(_ text: String) -> DevalueReference {
        writer.string(text)
        return slot()
    }

    package mutating func bool(_ value: Bool) -> DevalueReference {
        writer.bool(value)
        return slot()
    }

    package mutating func number(_ value: Double) -> DevalueReference {
        if let integer = Int64(exactly: value) { writer.integer(integer) } else { writer.number(value) }
        return slot()
    }

    package mutating func array(_ items: [DevalueReference]) -> DevalueReference {
        writer.array(items)
        return slot()
    }

    package mutating func object(_ members: [DevalueMember]) -> DevalueReference {
        writer.object(members)
        return slot()
    }

    /// The bytes of the document with an object as its root; what was written is let go on the way, so that it lies in
    /// memory once.
    package mutating func document(root members: [DevalueMember]) -> SourceBytes {
        writer.endArray()
        pieces.append(writer.take())
        var head = JSONWriter()
        head.beginArray()
        head.object(members)
        // The comma stands between the root and the values, in the place of the bracket that opened those.
        let opening = head.bytes + (count > 1 ? [UInt8(ascii: ",")] : [])
        var rest = Array(pieces.reversed())
        pieces = []
        let size = rest.reduce(opening.count - 1) { $0 + $1.count }
        return unsafe SourceBytes(count: size) { room in
            unsafe room.copyBytes(from: opening)
            var end = opening.count, skipped = 1
            while let piece = rest.popLast() {
                let bytes = piece.dropFirst(skipped)
                unsafe UnsafeMutableRawBufferPointer(rebasing: room[end...]).copyBytes(from: bytes)
                (end, skipped) = (end + bytes.count, 0)
            }
        }
    }

    private mutating func slot() -> DevalueReference {
        if writer.bytes.count >= Self.pieceSize { pieces.append(writer.take()) }
        defer { count += 1 }
        return DevalueReference(count)
    }
}
