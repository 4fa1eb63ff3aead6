/// A set of bytes that is asked for every byte of a text.
struct ByteTable: Sendable {
    private let flags: [Bool]

    init(_ isMember: (UInt8) -> Bool) {
        flags = (0...UInt8.max).map(isMember)
    }

    subscript(byte: UInt8) -> Bool { flags[Int(byte)] }
}
