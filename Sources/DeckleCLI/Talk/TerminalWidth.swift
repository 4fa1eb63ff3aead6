/// How many cells of a terminal a text takes.
enum TerminalWidth {
    static func cells(of text: String) -> Int { text.reduce(0) { $0 + cells(of: $1) } }

    /// A character is as wide as the widest of its scalars: what is joined to a letter stands above or below it.
    private static func cells(of character: Character) -> Int {
        character.unicodeScalars.map(cells).max() ?? 0
    }

    private static func cells(of scalar: Unicode.Scalar) -> Int {
        guard scalar.value >= 0x300 else { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        let isWide = scalar.properties.isEmojiPresentation || wide.contains { $0.contains(scalar.value) }
        return isWide ? 2 : 1
    }

    /// The blocks whose scalars are wide or fullwidth (Unicode Standard Annex 11), emoji apart.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18AFF, 0x1AFF0...0x1B2FF,
        0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]
}
