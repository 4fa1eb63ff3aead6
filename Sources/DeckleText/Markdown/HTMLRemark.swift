/// What there is to say about the HTML of a text.
enum HTMLRemark: Equatable {
    /// A tag, or other source, was kept as text.
    case kept(String)
    /// An element was left out with all that stands in it.
    case dropped(HTMLTag)
    /// A comment was left out.
    case hidden(HTMLComment)
    /// What cannot be shown is a link.
    case linked(HTMLTag)
    /// A component has no counterpart, or some of its values are left out.
    case component(String, isKnown: Bool, unused: [String])
    /// A value that only the site knows.
    case binding(String)
    /// A list is numbered in a way of its own, and its items are counted up.
    case renumbered(HTMLTag)
    /// A table is too large, and its cells are paragraphs.
    case tooLarge(HTMLTag)
}
