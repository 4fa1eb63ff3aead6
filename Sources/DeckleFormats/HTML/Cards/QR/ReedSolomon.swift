/// Bytes that correct others: the remainder of a division of polynomials over the field of 256 elements (ISO/IEC 18004, 7.5).
struct ReedSolomon {
    /// The divisor without its first coefficient, which is one.
    private let divisor: [UInt8]

    /// - Parameter count: how many bytes there are to be.
    init(count: Int) {
        var divisor: [UInt8] = Array(repeating: 0, count: max(count - 1, 0)) + [1]
        var root: UInt8 = 1
        for _ in 0..<count {
            for index in divisor.indices {
                let next = index + 1 < divisor.count ? divisor[index + 1] : 0
                divisor[index] = Self.product(divisor[index], root) ^ next
            }
            root = Self.product(root, 2)
        }
        self.divisor = divisor
    }

    func remainder(of data: some Sequence<UInt8>) -> [UInt8] {
        var rest = Array(repeating: UInt8(0), count: divisor.count)
        for byte in data {
            let factor = byte ^ (rest.first ?? 0)
            rest = rest.dropFirst() + [0]
            for index in rest.indices { rest[index] ^= Self.product(divisor[index], factor) }
        }
        return rest
    }

    static func product(_ a: UInt8, _ b: UInt8) -> UInt8 {
        var result: UInt8 = 0
        for bit in (0..<8).reversed() {
            let carry: UInt8 = result & 0x80 == 0 ? 0 : 0x1D
            result = result << 1 ^ carry ^ (b >> UInt8(bit) & 1 == 1 ? a : 0)
        }
        return result
    }
}
