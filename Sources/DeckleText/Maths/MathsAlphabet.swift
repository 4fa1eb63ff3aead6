/// An alphabet of mathematics; but for the upright one each has letters of its own in Unicode, by which MathML Core
/// tells them apart.
enum MathsAlphabet: Sendable {
    case italic, upright, bold, boldItalic, doubleStruck, script, fraktur, sansSerif, monospace

    /// The node of a letter.
    func letter(_ character: Character) -> MathsNode {
        if let styled = styled(character) { return .identifier(String(styled), isUpright: false) }
        let isUpright = self != .italic && self != .boldItalic
        return .identifier(String(character), isUpright: isUpright || Self.greekCapitals.contains(character))
    }

    /// The node of digits.
    func number(_ digits: String) -> MathsNode {
        .number(String(digits.map { styled($0) ?? $0 }))
    }

    /// The character in this alphabet; nil where the alphabet has no letters of its own, or not this one.
    func styled(_ character: Character) -> Character? {
        if let exception = exceptions[character] { return exception }
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return nil }
        let place = bases.first { $0.from.contains(scalar) }
        guard let place else { return nil }
        return Unicode.Scalar(place.start + scalar.value - place.from.lowerBound.value).map { Character($0) }
    }

    private typealias Base = (from: ClosedRange<Unicode.Scalar>, start: UInt32)

    private static let greekCapitals: Set<Character> = Set("ΓΔΘΛΞΠΣΥΦΨΩ∇")

    /// Where the letters start (The Unicode Standard, Mathematical Alphanumeric Symbols, U+1D400 to U+1D7FF).
    private var bases: [Base] {
        switch self {
        case .italic, .upright: []
        case .bold:
            Self.latin(0x1D400) + [Self.digits(0x1D7CE), ("Α"..."Ω", 0x1D6A8), ("α"..."ω", 0x1D6C2)]
        case .boldItalic:
            Self.latin(0x1D468) + [Self.digits(0x1D7CE), ("Α"..."Ω", 0x1D6A8), ("α"..."ω", 0x1D736)]
        case .doubleStruck: Self.latin(0x1D538) + [Self.digits(0x1D7D8)]
        case .script: Self.latin(0x1D49C)
        case .fraktur: Self.latin(0x1D504)
        case .sansSerif: Self.latin(0x1D5A0) + [Self.digits(0x1D7E2)]
        case .monospace: Self.latin(0x1D670) + [Self.digits(0x1D7F6)]
        }
    }

    /// The letters that Unicode had before the others.
    private var exceptions: [Character: Character] {
        switch self {
        case .italic, .upright, .sansSerif, .monospace: [:]
        case .bold: ["∇": "𝛁", "∂": "𝛛", "ϵ": "𝛜", "ϑ": "𝛝", "ϕ": "𝛟", "ϱ": "𝛠", "ϖ": "𝛡"]
        case .boldItalic: ["∇": "𝛁", "∂": "𝝏", "ϵ": "𝝐", "ϑ": "𝝑", "ϕ": "𝝓", "ϱ": "𝝔", "ϖ": "𝝕"]
        case .doubleStruck: ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"]
        case .script:
            [
                "B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ", "g": "ℊ",
                "o": "ℴ",
            ]
        case .fraktur: ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"]
        }
    }

    private static func latin(_ start: UInt32) -> [Base] { [("A"..."Z", start), ("a"..."z", start + 26)] }

    private static func digits(_ start: UInt32) -> Base { ("0"..."9", start) }
}
