/// A protobuf message under way (encoding: protobuf.dev, "Encoding"); fields at their default are left out, as in proto3.
struct ProtobufMessage {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ field: UInt64, _ number: Int64) {
        guard number != 0 else { return }
        varint(field << 3)
        varint(UInt64(bitPattern: number))
    }

    mutating func add(_ field: UInt64, _ isTrue: Bool) {
        add(field, isTrue ? 1 : 0)
    }

    mutating func add(_ field: UInt64, _ text: String) {
        guard !text.isEmpty else { return }
        add(field, message: Array(text.utf8))
    }

    /// Adds bytes or a message, even an empty one: that it is there says something.
    mutating func add(_ field: UInt64, message: [UInt8]) {
        varint(field << 3 | 2)
        varint(UInt64(message.count))
        bytes += message
    }

    mutating func add(_ field: UInt64, float number: Float) {
        guard number != 0 else { return }
        varint(field << 3 | 5)
        append(number)
    }

    /// Adds a packed list.
    mutating func add(_ field: UInt64, floats numbers: [Float]) {
        varint(field << 3 | 2)
        varint(UInt64(numbers.count * 4))
        for number in numbers { append(number) }
    }

    private mutating func append(_ number: Float) {
        withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes += $0 }
    }

    private mutating func varint(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }
}
