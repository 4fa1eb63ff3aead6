internal import DeckleText

/// Finds headings that a line of signs below them makes (CommonMark 0.31, section 4.3).
///
/// Many write a rule right below a sentence, so a line of hyphens counts only in a text that marks none of its high
/// headings by `#`.
struct UnderlinedTitles {
    struct Title {
        let level: Int
        let line: MarkdownLine
    }

    /// The line before the one at hand, where it may be a title.
    private var candidate: MarkdownLine?
    private var isAfterBlank = true
    /// The lines of titles above hyphens.
    private var doubtful: Set<Int> = []

    /// The title above the next line of the text, if it makes one of it.
    mutating func next(_ line: MarkdownLine) -> Title? {
        let title = candidate
        candidate = isAfterBlank && Self.mayBeTitle(line) ? line : nil
        isAfterBlank = line.isBlank
        guard let title, let level = Self.level(line) else { return nil }
        if level == 2 { doubtful.insert(title.number) }
        return Title(level: level, line: title)
    }

    /// The landmarks of the text without titles that are none.
    func checked(_ landmarks: [Landmark]) -> [Landmark] {
        let isMarked = landmarks.contains { landmark in
            landmark.kind.level.map { $0 <= 2 } == true && landmark.bodyLine == landmark.line + 1
        }
        guard isMarked, !doubtful.isEmpty else { return landmarks }
        return landmarks.filter { !doubtful.contains($0.line) || $0.bodyLine != $0.line + 2 }
    }

    private static func level(_ line: MarkdownLine) -> Int? {
        guard line.indent < 4, !line.isFenced, !line.isInComment, line.content.count >= 3,
            let sign = line.content.first,
            line.content.allSatisfy({ $0 == sign })
        else { return nil }
        return sign == UInt8(ascii: "=") ? 1 : sign == UInt8(ascii: "-") ? 2 : nil
    }

    private static func mayBeTitle(_ line: MarkdownLine) -> Bool {
        guard line.indent < 4, !line.isFenced, !line.isInComment, let first = line.content.first,
            let last = line.content.last, line.content.count <= 120
        else { return false }
        return !"#<>|-=:!?[".utf8.contains(first) && !".,;:".utf8.contains(last) && line.content.containerMark == nil
    }
}
