internal import DeckleText

/// Where the answer of a question stands in what follows its title.
enum AnswerPlace {
    /// All of it is the answer, except options and what stands above a label.
    case behind
    /// As ``behind``, and an `A` may be the label, as the question is a line with a `Q`.
    case labelled
    /// The first fold hides it.
    case folded
    /// A heading or a label that says "Answer" stands above it.
    case headed
    /// Code, and items that ask, go on with the question; what follows them is the answer.
    case asked
}

extension AnswerPlace {
    /// The lines before the answer, and the answer; nil for that where it is not told from the rest.
    func split(_ lines: [BodyLine]) -> (head: [BodyLine], hidden: [BodyLine]?) {
        switch self {
        case .behind, .labelled: return (lines, nil)
        case .folded: return HiddenAnswer.split(lines)
        case .headed:
            guard let heading = lines.firstIndex(where: \.isAnswerHeading) else { return HiddenAnswer.split(lines) }
            return (Array(lines[..<heading]), Array(lines[(heading + 1)...]))
        case .asked:
            let end = lines.firstIndex { !$0.isBlank && !$0.isFenced && !$0.asksFurther } ?? lines.endIndex
            return (Array(lines[..<end]), Array(lines[end...]))
        }
    }
}

extension BodyLine {
    /// Whether the line is a heading such as `#### Answer`.
    var isAnswerHeading: Bool {
        guard !isFenced, let heading = MarkdownLine.heading(content) else { return false }
        let words = FoldLabel.plain(String(decoding: heading.words, as: UTF8.self))
        return FoldLabel.isAnswer(words)
    }

    /// Whether the line is an item that asks.
    fileprivate var asksFurther: Bool {
        guard let mark = content.containerMark else { return false }
        return QuestionForm(String(decoding: content[mark...], as: UTF8.self)) == .asking
    }
}
