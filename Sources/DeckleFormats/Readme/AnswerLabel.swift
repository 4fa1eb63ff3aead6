internal import DeckleText

/// The word that some write before an answer: `A:`, `**Answer:**`, `- **Answer**:`, `#### Answer`.
enum AnswerLabel {
    private static let words: Set<String> = [
        "answer", "ans", "antwort", "réponse", "respuesta", "resposta", "risposta", "ответ", "відповідь", "答案", "答",
    ]

    /// The first line with such a word, and what follows the word; nil without one.
    ///
    /// - Parameter isAsked: whether the question is a line with a mark, so that an `A` answers its `Q`, and the word may
    ///   stand further below; else only a heading may, and other lines where nothing stands before them.
    static func first(in lines: [BodyLine], isAsked: Bool) -> (index: Int, rest: ArraySlice<UInt8>)? {
        var isFirst = true
        for (index, line) in lines.enumerated() where !line.isBlank {
            if line.isAnswerHeading { return (index, []) }
            if isAsked || isFirst, !line.isFenced, let rest = rest(of: line.content, isAsked: isAsked) {
                return (index, rest)
            }
            isFirst = false
        }
        return nil
    }

    private static func rest(of line: ArraySlice<UInt8>, isAsked: Bool) -> ArraySlice<UInt8>? {
        let isItem = line.first.map { "-*+".utf8.contains($0) } ?? false
        let words = isItem ? line.containerMark.map { line[$0...].drop(while: \.isSpace) } ?? line : line
        let wide = Array("：".utf8)
        guard let colon = words.prefix(24).range(of: [UInt8(ascii: ":")]) ?? words.prefix(24).range(of: wide) else {
            return nil
        }
        let label = words[..<colon.lowerBound].drop { "*_".utf8.contains($0) }
        let word = String(decoding: label.prefix { !"*_ ".utf8.contains($0) }, as: UTF8.self).lowercased()
        guard Self.words.contains(word) || isAsked && word == "a", label.count < word.utf8.count + 4 else { return nil }
        let behind = words[colon.upperBound...]
        return (behind.starts(with: "**".utf8) ? behind.dropFirst(2) : behind).drop(while: \.isSpace).withoutLoneStars
    }
}
