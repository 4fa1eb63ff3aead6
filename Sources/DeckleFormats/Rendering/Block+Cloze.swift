internal import DeckleCore
internal import DeckleText

extension Block {
    /// Whether a piece of the text is to be hidden.
    var hasCloze: Bool {
        [self].containsDeep { block in
            if case .code(let code) = block { return !code.clozes.isEmpty }
            if case .maths(let tex) = block { return ClozeMarks.hasCloze(tex) }
            return false
        } inline: { inline in
            if case .cloze = inline { return true }
            if case .maths(let tex) = inline { return ClozeMarks.hasCloze(tex) }
            return false
        }
    }
}
