/// The words of a field, without its markup: runs of letters and digits in small letters, each as a fingerprint.
///
/// A picture is told by the words of its tag. Where writing has no spaces, every two characters are a word.
struct FieldWords {
    /// In the order of the text.
    private(set) var fingerprints: [UInt32] = []
    private var word = WordFingerprint()
    /// The character before, in a writing without spaces.
    private var neighbour: Unicode.Scalar?

    init(_ field: some StringProtocol) {
        var rest = field.unicodeScalars[...]
        while let scalar = rest.first {
            switch scalar {
            case "<" where !rest.starts(with: "<img".unicodeScalars): skip(to: ">", in: &rest)
            case "&": skip(to: ";", in: &rest)
            default:
                add(scalar)
                rest.removeFirst()
            }
        }
        endWord()
    }

    /// Skips a tag, or an entity: what fields write as entities are no letters.
    private mutating func skip<Text: Collection<Unicode.Scalar>>(to end: Unicode.Scalar, in rest: inout Text)
    where Text.SubSequence == Text {
        endWord()
        rest = rest.drop { $0 != end }.dropFirst()
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        if scalar.isOfUnspacedWriting {
            let before = neighbour
            endWord()
            if let before { word.add(before) }
            word.add(scalar)
            endWord()
            neighbour = scalar
        } else if scalar.isOfWord {
            neighbour = nil
            word.add(scalar)
        } else {
            endWord()
        }
    }

    private mutating func endWord() {
        neighbour = nil
        guard let fingerprint = word.take() else { return }
        fingerprints.append(fingerprint)
    }
}

/// The fingerprint of a word under way: 32 bits of FNV-1a, which no release of anything will change.
///
/// Where two words share one, they are the same word to whoever compares; that happens to a few in a million.
private struct WordFingerprint {
    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01B3

    private var state = start
    private var isEmpty = true

    mutating func add(_ scalar: Unicode.Scalar) {
        isEmpty = false
        if scalar.isASCII {
            add(UInt64(scalar.value | (("A"..."Z").contains(scalar) ? 0x20 : 0)))
        } else {
            for small in scalar.properties.lowercaseMapping.unicodeScalars { add(UInt64(small.value)) }
        }
    }

    private mutating func add(_ value: UInt64) { state = (state ^ value) &* Self.prime }

    /// The fingerprint, if the word has any letters; the next word begins.
    mutating func take() -> UInt32? {
        guard !isEmpty else { return nil }
        defer { self = WordFingerprint() }
        return UInt32(truncatingIfNeeded: state ^ state >> 32)
    }
}

extension Unicode.Scalar {
    /// Whether it is a letter, a digit or a mark of one.
    fileprivate var isOfWord: Bool {
        guard isASCII else { return properties.isAlphabetic || properties.numericType != nil }
        return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self) || self == "_"
    }

    /// Whether its writing puts no spaces between words: Thai, Lao, Burmese, Khmer, kana and ideographs.
    fileprivate var isOfUnspacedWriting: Bool {
        guard value >= 0xE00 else { return false }
        switch value {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF: return isOfWord
        default: return properties.isIdeographic
        }
    }
}
