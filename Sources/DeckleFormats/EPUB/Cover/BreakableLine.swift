/// A text as pieces between which a line may end: words, and what is written without spaces between them.
struct BreakableLine {
    private struct Piece {
        var text: String
        /// Whether a space stands before it, which goes where a line ends.
        var isSpaced: Bool
        /// In ems.
        var width: Double
    }

    private var pieces: [Piece] = []
    private let space: Double

    /// - Parameter measure: how wide a text is, in ems.
    init(_ text: String, measure: (String) -> Double) {
        space = measure(" ")
        for word in text.split(whereSeparator: Self.isSpace) {
            for (index, part) in WordsOfScript.joined(Self.parts(of: word)).enumerated() {
                pieces.append(Piece(text: part, isSpaced: index == 0, width: measure(part)))
            }
        }
    }

    /// The lines, as few as there can be and as long as each other as can be.
    ///
    /// - Returns: nil where a piece is wider than a line, or there are too many lines.
    func broken(to width: Double, most: Int) -> [String]? {
        guard let lines = filled(to: width), lines.count <= most else { return nil }
        // The narrowest width that takes no more lines, to a hundredth of an em.
        var narrow = 0.0, wide = width, best = lines
        while wide - narrow > 0.01 {
            let middle = (narrow + wide) / 2
            if let lines = filled(to: middle), lines.count == best.count {
                (wide, best) = (middle, lines)
            } else {
                narrow = middle
            }
        }
        return best.map(Self.text)
    }

    /// Lines that each take as much as there is room for.
    private func filled(to width: Double) -> [[Piece]]? {
        var lines: [[Piece]] = [], used = 0.0
        for piece in pieces {
            guard piece.width <= width else { return nil }
            let added = piece.width + (piece.isSpaced ? space : 0)
            if lines.isEmpty || used + added > width {
                lines.append([piece])
                used = piece.width
            } else {
                lines[lines.count - 1].append(piece)
                used += added
            }
        }
        return lines
    }

    private static func text(of line: [Piece]) -> String {
        line.enumerated().map { ($0 > 0 && $1.isSpaced ? " " : "") + $1.text }.joined()
    }
}

// MARK: - Where a line may end

extension BreakableLine {
    private static func isSpace(_ character: Character) -> Bool {
        character.isWhitespace && !["\u{A0}", "\u{202F}", "\u{2007}"].contains(character)
    }

    /// A word, or the stretches of one in a script without spaces, of which a line can end after each.
    private static func parts(of word: Substring) -> [String] {
        var parts: [String] = []
        for character in word {
            if let last = parts.last?.last, !mayEnd(after: last, before: character) {
                parts[parts.count - 1].append(character)
            } else {
                parts.append(String(character))
            }
        }
        return parts
    }

    private static func mayEnd(after last: Character, before next: Character) -> Bool {
        (isFree(last) || isFree(next)) && !opening.contains(last) && !closing.contains(next)
    }

    /// Whether lines may end before and after a character: ideographs and kana.
    private static func isFree(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first else { return false }
        return scalar.properties.isIdeographic || (0x3040...0x30FF).contains(scalar.value)
    }

    /// What no line begins with (JIS X 4051): closing brackets, stops, marks of length and small kana.
    private static let closing = Set(
        "、。，．・：；？！!?,.:;)]}）］｝〕〉》」』】〙〗ーゝゞ々〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ％”’"
    )
    /// What no line ends with.
    private static let opening = Set("([{（［｛〔〈《「『【〘〖“‘")
}
