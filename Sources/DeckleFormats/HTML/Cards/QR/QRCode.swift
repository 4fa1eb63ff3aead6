/// A text as a pattern of dark and light modules, which cameras read (ISO/IEC 18004).
struct QRCode {
    /// How many modules a side has.
    let size: Int
    private var dark: [Bool]
    /// Which modules are the same whatever the text is.
    private var fixed: [Bool]

    /// - Returns: nil where the text is longer than 331 bytes.
    init?(_ text: String) {
        guard let bits = QRBits(text) else { return nil }
        var code = QRCode(bits.version)
        code.place(bits.bytes)
        let masked = QRMask.allCases.map { mask in
            var copy = code
            copy.apply(mask)
            return copy
        }
        guard let best = masked.min(by: { $0.penalty < $1.penalty }) else { return nil }
        self = best
    }

    subscript(x: Int, y: Int) -> Bool { dark[y * size + x] }

    /// The pattern of a version without a text.
    private init(_ version: QRVersion) {
        size = version.size
        dark = Array(repeating: false, count: size * size)
        fixed = dark
        drawTiming()
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawFinder(x, y) }
        drawAlignment(version.alignment)
        drawFormat(0)
        if version.number >= 7 { drawVersion(version.number) }
    }

    private mutating func set(_ x: Int, _ y: Int, _ isDark: Bool) {
        guard (0..<size).contains(x), (0..<size).contains(y) else { return }
        dark[y * size + x] = isDark
        fixed[y * size + x] = true
    }
}

// MARK: - What is the same for all texts

extension QRCode {
    private mutating func drawTiming() {
        for place in 0..<size {
            set(6, place, place % 2 == 0)
            set(place, 6, place % 2 == 0)
        }
    }

    /// A ring round a square, with a light edge.
    private mutating func drawFinder(_ x: Int, _ y: Int) {
        for (dx, dy) in Self.square(4) { set(x + dx, y + dy, ![2, 4].contains(max(abs(dx), abs(dy)))) }
    }

    private mutating func drawAlignment(_ places: [Int]) {
        let corners = [[6, 6], [6, size - 7], [size - 7, 6]]
        for x in places {
            for y in places where !corners.contains([x, y]) {
                for (dx, dy) in Self.square(2) { set(x + dx, y + dy, max(abs(dx), abs(dy)) != 1) }
            }
        }
    }

    private static func square(_ reach: Int) -> [(Int, Int)] {
        (-reach...reach).flatMap { x in (-reach...reach).map { (x, $0) } }
    }

    /// The mask, twice; the level of correction M is zero.
    private mutating func drawFormat(_ mask: Int) {
        let bits = Self.protected(mask, by: 0b101_0011_0111, length: 10) ^ 0b101_0100_0001_0010
        for index in 0..<15 {
            let isDark = bits >> index & 1 == 1
            let near = index < 6 ? index : index < 8 ? index + 1 : 14 - index + (index == 8 ? 1 : 0)
            index < 8 ? set(8, near, isDark) : set(near, 8, isDark)
            index < 8 ? set(size - 1 - index, 8, isDark) : set(8, size - 15 + index, isDark)
        }
        set(8, size - 8, true)
    }

    private mutating func drawVersion(_ number: Int) {
        let bits = Self.protected(number, by: 0b1_1111_0010_0101, length: 12)
        for index in 0..<18 {
            let isDark = bits >> index & 1 == 1
            set(size - 11 + index % 3, index / 3, isDark)
            set(index / 3, size - 11 + index % 3, isDark)
        }
    }

    /// A number and the remainder of its division by a polynomial.
    private static func protected(_ number: Int, by divisor: Int, length: Int) -> Int {
        let rest = (0..<length).reduce(number) { rest, _ in rest << 1 ^ (rest >> (length - 1) & 1) * divisor }
        return number << length | rest & (1 << length - 1)
    }
}

// MARK: - The text

extension QRCode {
    /// Lays bits out in pairs of columns from right to left, up and down by turns.
    private mutating func place(_ bytes: [UInt8]) {
        var index = 0
        let columns = Array(stride(from: size - 1, to: 6, by: -2)) + Array(stride(from: 5, to: 0, by: -2))
        for (turn, column) in columns.enumerated() {
            for step in 0..<size {
                let y = turn % 2 == 0 ? size - 1 - step : step
                for x in [column, column - 1] where !fixed[y * size + x] {
                    guard index < 8 * bytes.count else { return }
                    dark[y * size + x] = bytes[index / 8] >> UInt8(7 - index % 8) & 1 == 1
                    index += 1
                }
            }
        }
    }

    private mutating func apply(_ mask: QRMask) {
        for y in 0..<size {
            for x in 0..<size where !fixed[y * size + x] && mask.inverts(x, y) { dark[y * size + x].toggle() }
        }
        drawFormat(mask.rawValue)
    }
}

// MARK: - How well it reads

extension QRCode {
    /// How hard a pattern is to read: long runs, squares, what looks like a finder, and more of one tone than of the other.
    private var penalty: Int {
        let lines = (0..<size).flatMap { line in
            [(0..<size).map { self[$0, line] }, (0..<size).map { self[line, $0] }]
        }
        let share = 100 * dark.count { $0 } / dark.count
        return lines.reduce(0) { $0 + Self.penalty(of: $1) } + 3 * squares + abs(share - 50) / 5 * 10
    }

    private var squares: Int {
        (0..<(size - 1)).reduce(0) { count, y in
            count
                + (0..<(size - 1)).count { x in
                    let tone = self[x, y]
                    return self[x + 1, y] == tone && self[x, y + 1] == tone && self[x + 1, y + 1] == tone
                }
        }
    }

    private static let finder = [true, false, true, true, true, false, true]
    private static let finders = [
        finder + Array(repeating: false, count: 4), Array(repeating: false, count: 4) + finder,
    ]

    private static func penalty(of line: [Bool]) -> Int {
        var penalty = 0, run = 0
        for (index, tone) in line.enumerated() {
            run = index > 0 && line[index - 1] == tone ? run + 1 : 1
            penalty += run == 5 ? 3 : run > 5 ? 1 : 0
            let rest = line[index...].prefix(11)
            if finders.contains(where: rest.elementsEqual) { penalty += 40 }
        }
        return penalty
    }
}
