/// A set of ASCII bytes, and whether it holds the bytes of all other characters.
struct ByteSet: Sendable, Hashable, ExpressibleByStringLiteral {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var holdsOthers = false

    /// A set of the ASCII bytes of a text.
    init(_ text: String = "", others: Bool = false) {
        for byte in text.utf8 { insert(byte) }
        holdsOthers = others
    }

    init(stringLiteral text: String) {
        self.init(text)
    }

    func contains(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<64: low & (1 << UInt64(byte)) != 0
        case 64..<128: high & (1 << UInt64(byte - 64)) != 0
        default: holdsOthers
        }
    }

    func union(_ other: ByteSet) -> ByteSet {
        var result = self
        result.low |= other.low
        result.high |= other.high
        result.holdsOthers = holdsOthers || other.holdsOthers
        return result
    }

    func subtracting(_ other: ByteSet) -> ByteSet {
        var result = self
        result.low &= ~other.low
        result.high &= ~other.high
        result.holdsOthers = holdsOthers && !other.holdsOthers
        return result
    }

    private mutating func insert(_ byte: UInt8) {
        if byte < 64 {
            low |= 1 << UInt64(byte)
        } else if byte < 128 {
            high |= 1 << UInt64(byte - 64)
        }
    }
}

extension ByteSet {
    static let digits: ByteSet = "0123456789"
    static let letters: ByteSet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    static let capitals: ByteSet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    /// What names are made of: letters, digits, `_` and every character beyond ASCII.
    static let name = letters.union(digits).union(ByteSet("_", others: true))
    /// A name with its path, such as `app.get`.
    static let dottedName = name.union(".")
    static let hyphenatedName = name.union("-")
    static let blanks: ByteSet = " \t\r"
    static let punctuation: ByteSet = "!#$%&()*+,-./:;<=>?@[\\]^`{|}~\"'"
    /// Everything but blanks and line ends: what an argument on a command line is made of.
    static let argument = name.union(punctuation)
}
