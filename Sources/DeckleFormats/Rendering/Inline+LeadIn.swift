internal import DeckleCore

extension [Inline] {
    /// Whether the text ends in a colon, by which it leads to what follows.
    var isLeadIn: Bool {
        guard let last else { return false }
        guard case .text(let text) = last else { return last.children.isLeadIn }
        return text.utf8.last == UInt8(ascii: ":") || text.hasSuffix("：")
    }
}
