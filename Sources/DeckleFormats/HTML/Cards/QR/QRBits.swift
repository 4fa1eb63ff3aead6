/// The bytes of a QR code: a text and what corrects it, as they are laid out.
struct QRBits {
    let version: QRVersion
    let bytes: [UInt8]

    /// Takes the smallest version that holds a text; nil where none does.
    init?(_ text: String) {
        let data = Array(text.utf8)
        let version = QRVersion.all.first { 4 + $0.lengthBits + 8 * data.count <= 8 * $0.capacity }
        guard let version else { return nil }
        self.version = version
        bytes = Self.interleaved(Self.message(data, version), version)
    }

    /// The mode, the length and the bytes, filled up.
    private static func message(_ data: [UInt8], _ version: QRVersion) -> [UInt8] {
        var head = [UInt8(data.count & 0xFF)]
        if version.lengthBits > 8 { head.insert(UInt8(data.count >> 8), at: 0) }
        // Four bits say that bytes follow, so that all others are shifted by half a byte; four zeros end them.
        var halves: [UInt8] = [4]
        for byte in head + data { halves += [byte >> 4, byte & 15] }
        halves.append(0)
        let bytes = stride(from: 0, to: halves.count, by: 2).map { halves[$0] << 4 | halves[$0 + 1] }
        let filling: [UInt8] = [0xEC, 0x11]
        return bytes + (0..<(version.capacity - bytes.count)).map { filling[$0 % 2] }
    }

    /// The first bytes of all blocks, then the second ones; what corrects follows in the same way.
    private static func interleaved(_ message: [UInt8], _ version: QRVersion) -> [UInt8] {
        let code = ReedSolomon(count: version.correction)
        var rest = message[...]
        let blocks = version.blockLengths.map { length in
            defer { rest = rest.dropFirst(length) }
            return Array(rest.prefix(length))
        }
        let corrections = blocks.map(code.remainder)
        return across(blocks) + across(corrections)
    }

    private static func across(_ blocks: [[UInt8]]) -> [UInt8] {
        let length = blocks.map(\.count).max() ?? 0
        return (0..<length).flatMap { index in blocks.compactMap { index < $0.count ? $0[index] : nil } }
    }
}
