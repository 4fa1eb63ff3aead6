internal import DeckleText

/// What stands in the place of an answer that is still to be written.
enum Placeholder {
    /// Without spaces.
    private static let words: Set<String> = [
        "todo", "tbd", "tobecompleted", "tobedone", "tobeadded", "answerhere", "comingsoon", "workinprogress", "wip",
    ]

    /// Whether lines answer nothing.
    static func isOpen(_ lines: [BodyLine]) -> Bool {
        let visible = lines.filter { !$0.isBlank }
        guard visible.count <= 1, let line = visible.first else { return visible.isEmpty }
        guard !line.isFenced, line.content.count < 60 else { return false }
        if line.content.starts(with: "<!--".utf8), line.content.suffix(3).elementsEqual("-->".utf8) { return true }
        let plain = FoldLabel.plain(String(decoding: line.content, as: UTF8.self)).filter { $0 != " " }
        let isDots = !line.content.contains { $0 != UInt8(ascii: ".") }
        return isDots || words.contains(plain) || plain.hasPrefix("readansweron")
    }
}
