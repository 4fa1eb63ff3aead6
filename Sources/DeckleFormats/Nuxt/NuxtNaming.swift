/// What a deck is called after.
enum NuxtNaming: Equatable {
    /// A slug or an id in the source.
    case own
    /// Its title in the source.
    case title
    /// The path of a page in the source.
    case path(String)
    /// The place of its page in the site, which the page around the payload tells.
    case place(String)
    /// Nothing.
    case madeUp

    /// Whether the payload itself names the deck.
    var isInSource: Bool {
        switch self {
        case .own, .title, .path: true
        case .place, .madeUp: false
        }
    }

    /// What the id is made of, where that may change or be the same in another site; nil for all else.
    var origin: String? {
        switch self {
        case .own, .title, .madeUp: nil
        case .path(let path), .place(let path): "the path of its page, \(path)"
        }
    }
}
