/// Tells whether bytes are UTF-8 (Unicode 16, table 3-7), quickly where nearly all of them are ASCII.
@safe
struct UTF8Check {
    // Safe, because no byte is read that is not known to be there, and the check goes with the call that lends them.
    private let bytes: UnsafeRawBufferPointer
    private let count: Int
    private var offset = 0

    private init(_ bytes: UnsafeRawBufferPointer) {
        unsafe self.bytes = bytes
        count = bytes.count
    }

    /// Whether all of the bytes are UTF-8, and whether they are nothing but ASCII.
    static func run(_ bytes: UnsafeRawBufferPointer) -> (isWellFormed: Bool, isASCII: Bool) {
        var check = unsafe UTF8Check(bytes)
        check.skipASCII()
        guard check.offset < check.count else { return (true, true) }
        while check.offset < check.count {
            guard check.scalar() else { return (false, false) }
            check.skipASCII()
        }
        return (true, false)
    }

    private mutating func skipASCII() {
        while offset < count, unsafe bytes[offset] < 0x80 {
            let block = unsafe ByteBlock(bytes, at: offset, of: count)
            offset += block.isASCII ? ByteBlock.size : block.beyondASCII.trailingZeroBitCount
        }
    }

    /// Steps over one scalar of more than one byte.
    private mutating func scalar() -> Bool {
        let lead = unsafe bytes[offset]
        switch lead {
        case 0xC2...0xDF: return take(0x80...0xBF, more: 0)
        case 0xE0: return take(0xA0...0xBF, more: 1)
        case 0xED: return take(0x80...0x9F, more: 1)
        case 0xE1...0xEF: return take(0x80...0xBF, more: 1)
        case 0xF0: return take(0x90...0xBF, more: 2)
        case 0xF1...0xF3: return take(0x80...0xBF, more: 2)
        case 0xF4: return take(0x80...0x8F, more: 2)
        default: return false
        }
    }

    /// Steps over the leading byte, one of `second` and as many continuations.
    private mutating func take(_ second: ClosedRange<UInt8>, more: Int) -> Bool {
        let end = offset + 2 + more
        guard end <= count, unsafe second.contains(bytes[offset + 1]) else { return false }
        for position in offset + 2..<end where unsafe bytes[position] & 0xC0 != 0x80 { return false }
        offset = end
        return true
    }
}
