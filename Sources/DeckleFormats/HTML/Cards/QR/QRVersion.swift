/// One of the sizes of a QR code, with what it holds at the level of correction M (ISO/IEC 18004, tables 1 and 9).
struct QRVersion {
    let number: Int
    /// How many of the bytes of each block correct the others.
    let correction: Int
    let blocks: Int

    /// The versions that are used, the smallest first; the last one holds 331 bytes.
    static let all: [QRVersion] = [
        (10, 1), (16, 1), (26, 1), (18, 2), (24, 2), (16, 4), (18, 4), (22, 4), (22, 5), (26, 5), (30, 5), (22, 8),
        (22, 9),
    ].enumerated().map { QRVersion(number: $0 + 1, correction: $1.0, blocks: $1.1) }

    /// How many modules a side has.
    var size: Int { 17 + 4 * number }

    /// The places in rows and columns where alignment patterns have their middles, corners apart.
    var alignment: [Int] {
        guard number > 1 else { return [] }
        let count = number / 7 + 2, last = size - 7
        // All but the first are equally far apart, by an even number.
        let step = ((last - 6 + count - 2) / (count - 1) + 1) / 2 * 2
        return [6] + (1..<count).map { last - (count - 1 - $0) * step }
    }

    /// How many bytes it has in all.
    var total: Int {
        let count = alignment.count
        let finders = 3 * 64, timing = 2 * (size - 16), format = 31
        // Two rows of alignment patterns lie on the lines of timing, which take five modules of each.
        let aligned = count == 0 ? 0 : (count * count - 3) * 25 - 2 * (count - 2) * 5
        let version = number < 7 ? 0 : 36
        return (size * size - finders - timing - format - aligned - version) / 8
    }

    /// How many bytes of data it has.
    var capacity: Int { total - correction * blocks }

    /// How many bits say how long the text is.
    var lengthBits: Int { number < 10 ? 8 : 16 }

    /// How long each block of data is; the longer ones come last.
    var blockLengths: [Int] {
        let short = capacity / blocks, longer = capacity % blocks
        return (0..<blocks).map { $0 < blocks - longer ? short : short + 1 }
    }
}
