internal import DeckleCore

/// Finds where words may be broken that are too long for their column: behind separators and humps, as in
/// `example.org/`, `max_` or `camel`, and in words of prose between syllables.
struct WordBreaks {
    /// How a piece of text ends.
    enum End: Hashable {
        /// With a break that shows nothing.
        case separator
        /// With a break that shows a hyphen.
        case syllable
        /// With no break.
        case whole
    }

    /// The longest word that has no break, in characters.
    var longest: Int
    /// The longest part between separators that has no break; an ordinary word is shorter.
    var longestPart = 24

    /// Breaks every word that has a separator.
    static let atSeparators = WordBreaks(longest: 0)

    /// The text in pieces between which a line may be broken.
    ///
    /// - Parameter isCode: whether a hyphen would be taken for a part of it.
    func pieces(of text: String, isCode: Bool) -> [(text: String, end: End)] {
        var pieces: [(text: String, end: End)] = []
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !pieces.isEmpty { Self.append(" ", to: &pieces) }
            for (index, part) in parts(of: word).enumerated() {
                if index > 0 { pieces[pieces.count - 1].end = .separator }
                append(part, isCode: isCode, to: &pieces)
            }
        }
        return pieces
    }

    /// The length of the longest part in a cell that has no break; of one that is too long for any column what a column
    /// has at least, as it can be broken anywhere.
    func need(of cell: [Inline]) -> Int {
        let part = part(of: cell)
        return part > longestPart ? CellWords.wholeRun : part
    }

    /// Whether a word in a cell has a part that is too long and has no break.
    func leavesLong(_ cell: [Inline]) -> Bool { part(of: cell) > longestPart }

    private func part(of cell: [Inline]) -> Int {
        let isCode = cell.containsDeep { if case .code = $0 { true } else { false } }
        return pieces(of: PlainText.line(cell), isCode: isCode).map { CellWords(text: $0.text).longest }.max() ?? 0
    }

    private func append(_ part: [Character], isCode: Bool, to pieces: inout [(text: String, end: End)]) {
        let syllables = isCode || part.count <= longestPart ? [part] : Syllables.split(part)
        for (index, syllable) in syllables.enumerated() {
            if index > 0 { pieces[pieces.count - 1].end = .syllable }
            Self.append(String(syllable), to: &pieces)
        }
    }

    /// Appends text to the last piece, or as a new one behind a break.
    private static func append(_ text: String, to pieces: inout [(text: String, end: End)]) {
        if let last = pieces.indices.last, pieces[last].end == .whole {
            pieces[last].text += text
        } else {
            pieces.append((text, .whole))
        }
    }

    private func parts(of word: Substring) -> [[Character]] {
        let word = Array(word)
        guard word.count > longest else { return [word] }
        var parts: [[Character]] = [[]]
        for (index, character) in word.enumerated() {
            if index > 0, Self.isBreak(before: index, in: word) { parts.append([]) }
            parts[parts.count - 1].append(character)
        }
        return parts
    }

    private static func isBreak(before index: Int, in word: [Character]) -> Bool {
        let last = word[index - 1], next = word[index]
        if next.isLetter || next.isNumber {
            let isHump = next.isUppercase && (last.isLowercase || last.isNumber)
            let isInNumber = index > 1 && word[index - 2].isNumber && next.isNumber
            return isHump || (separators.contains(last) && !isInNumber)
        }
        return openers.contains(next) && !openers.contains(last) && !separators.contains(last)
    }

    private static let separators = Set("/_.,:;=&?#@+|-–—)]}>")
    private static let openers = Set("([{<")
}
