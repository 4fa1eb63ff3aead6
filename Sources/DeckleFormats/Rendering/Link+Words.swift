internal import DeckleCore

extension Link {
    /// What stands for the link where it is not written as one: its text, and behind it in brackets where it leads if
    /// that cannot be followed and the text does not say it.
    var words: [Inline] {
        guard case .words(let words) = destination, !says(words), !says(target) else { return content }
        return content + [.text(" (\(words))")]
    }

    private func says(_ words: String) -> Bool { content == [.text(words)] || content == [.code(words)] }
}
