internal import DeckleCore

/// An address in running text that the parser made a link of, as far as it found no space.
struct BareAddress {
    let text: String
    private let prefix: String

    /// Nil for a link that the author wrote.
    init?(_ link: Link) {
        guard case .text(let text)? = link.content.first, link.content.count == 1, link.title == nil,
            let prefix = ["", "http://", "mailto:"].first(where: { link.target == $0 + text })
        else { return nil }
        self.text = text
        self.prefix = prefix
    }

    /// Whether it may run on behind the cloze that it stands in.
    var holdsMarks: Bool { text.contains("}}") || text.contains("::") }

    /// The link, with clozes in what is shown of it.
    func link(around content: [Inline]) -> Link {
        Link(target: prefix + ClozeMarks.plain(text), content: content)
    }

    /// A piece of what was taken for an address: a link again where it is one.
    static func inline(_ piece: String) -> Inline {
        let isWhole = piece.hasPrefix("https://") || piece.hasPrefix("http://")
        guard isWhole || piece.hasPrefix("www.") else { return .text(piece) }
        return .link(Link(target: isWhole ? piece : "http://" + piece, content: [.text(piece)]))
    }
}
