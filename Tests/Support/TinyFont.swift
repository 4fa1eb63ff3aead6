/// Makes small TrueType fonts without a library: every character is a box, as wide as half an em and as high as a whole one.
public enum TinyFont {
    /// - Parameter characters: those that have a glyph, beside the space.
    public static func ttf(of characters: String) -> [UInt8] {
        let scalars = ([" "] + characters.unicodeScalars).map(\.value).sorted()
        let count = scalars.count + 1, space = (scalars.firstIndex(of: 32) ?? 0) + 1
        let tables: [(name: String, bytes: [UInt8])] = [
            ("cmap", cmap(scalars)),
            ("glyf", Array(repeating: box, count: count - 1).flatMap(\.self)),
            ("head", head),
            ("hhea", hhea(count)),
            ("hmtx", Array(repeating: words([500, 0]), count: count).flatMap(\.self)),
            ("loca", (0...count).flatMap { long(($0 > space ? $0 - 1 : $0) * box.count) }),
            ("maxp", long(0x10000) + words([count, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0])),
        ]
        return file(tables)
    }

    /// The table directory and the tables (OpenType, section "The OpenType font file").
    private static func file(_ tables: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var directory = long(0x10000) + words([tables.count, 64, 2, 48])
        var data: [UInt8] = []
        for table in tables {
            let offset = 12 + tables.count * 16 + data.count
            directory += Array(table.name.utf8) + long(0) + long(offset) + long(table.bytes.count)
            data += table.bytes + Array(repeating: 0, count: -table.bytes.count & 3)
        }
        return directory + data
    }

    /// One contour of four points on the edge, 0 to 500 by 0 to 1000; the flags say which steps are long.
    private static let box: [UInt8] =
        words([1, 0, 0, 500, 1000, 3, 0]) + [1, 1, 1, 1] + words([0, 500, 0, -500]) + words([0, 0, 1000, 0]) + [0, 0]

    private static let head: [UInt8] =
        long(0x10000) + long(0x10000) + long(0) + long(0x5F0F_3CF5) + words([0, 1000]) + long(0) + long(0) + long(0)
        + long(0)
        + words([0, 0, 500, 1000, 0, 8, 2, 1, 0])

    private static func hhea(_ count: Int) -> [UInt8] {
        long(0x10000) + words([800, -200, 0, 500, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, count])
    }

    /// A subtable of format 12, each character a group of its own.
    private static func cmap(_ scalars: [UInt32]) -> [UInt8] {
        let groups = scalars.enumerated().flatMap { long(Int($1)) + long(Int($1)) + long($0 + 1) }
        return words([0, 1, 3, 10]) + long(12) + words([12, 0]) + long(16 + groups.count) + long(0)
            + long(scalars.count)
            + groups
    }

    private static func words(_ numbers: [Int]) -> [UInt8] {
        numbers.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }

    private static func long(_ number: Int) -> [UInt8] {
        words([number >> 16, number])
    }
}
