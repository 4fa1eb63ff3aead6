internal import DeckleText

/// Where a title stands in an index, the same in every language.
///
/// Latin letters stand without case and diacritics, which follow from the names that Unicode gives them, such as `LATIN
/// SMALL LETTER O WITH STROKE`, and so do Arabic ones with hamza or madda; other scripts keep the order of their code
/// points. All else parts words.
struct IndexKey: Sendable, Hashable {
    /// What sorts as the key does; text in UTF-8.
    let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    init(_ title: String) {
        var bytes: [UInt8] = [], isParted = false
        for scalar in title.unicodeScalars where scalar.properties.canonicalCombiningClass == .notReordered {
            guard let folded = Self.folded(scalar) else {
                isParted = true
                continue
            }
            if isParted && !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
            isParted = false
            bytes += folded.utf8
        }
        self.bytes = bytes
    }

    /// What the title begins with.
    var initial: IndexInitial {
        guard let first = String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first else { return .sign }
        if first.properties.isIdeographic { return .ideograph }
        if first.properties.numericType != nil { return .sign }
        return .letter(Self.leadingConsonant(first) ?? String(Character(first)))
    }

    /// A letter or digit as it is sorted; nil for anything else.
    private static func folded(_ scalar: Unicode.Scalar) -> String? {
        if let ascii = UInt8(exactly: scalar.value), ascii < 0x80 {
            guard ascii.isLetter || ascii.isDigit else { return nil }
            return String(Unicode.Scalar(ascii.isLetter ? ascii & 0xDF : ascii))
        }
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
        if let bare = bareLetters[scalar] { return bare }
        let upper = scalar.properties.uppercaseMapping
        return upper.utf8.allSatisfy { $0 < 0x80 } ? upper : latin(scalar) ?? upper
    }

    /// Arabic letters of one scalar with a sign on or below them, by which no dictionary orders.
    private static let bareLetters: [Unicode.Scalar: String] = [
        "\u{622}": "\u{627}", "\u{623}": "\u{627}", "\u{625}": "\u{627}", "\u{671}": "\u{627}",
        "\u{624}": "\u{648}", "\u{626}": "\u{64A}",
    ]

    /// The letter or two of ASCII in the name of a Latin letter.
    private static func latin(_ scalar: Unicode.Scalar) -> String? {
        guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
        let words = name.split(separator: " ").drop { $0 != "LETTER" }.dropFirst()
        guard let letters = words.first, letters.utf8.count <= 2 else { return nil }
        return String(letters)
    }

    /// What dictionaries put a syllable of Hangul under (Unicode 16, section 3.12).
    private static func leadingConsonant(_ scalar: Unicode.Scalar) -> String? {
        guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
        let consonants = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"), number = Int(scalar.value - 0xAC00) / 588
        return consonants.indices.contains(number) ? String(consonants[number]) : nil
    }
}
