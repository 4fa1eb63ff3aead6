/// What the tags of a body tree mean to Markdown.
enum BodyTag {
    /// Tags of HTML that Markdown has no marks for and that its reader knows: in lines, and around blocks.
    private static let inline = words(
        "abbr acronym audio cite dfn iframe ins kbd mark q rp rt ruby samp small sub sup time u var video"
    )
    private static let outer = words("center dd details dl dt figcaption figure summary")
    private static let plain = words("article aside div footer header main nav section template")
    private static let blocks = words("blockquote h1 h2 h3 h4 h5 h6 hr ol p pre table ul")
    /// Attributes of those tags that readers are told of.
    static let telling = ["src", "href", "title", "lang", "dir"]
    /// Not for readers.
    static let silent = words("script style")

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

    static func isInline(_ tag: String) -> Bool { inline.contains(tag) }
    /// Whether an element is one of HTML around blocks, which stays one.
    static func isOuter(_ tag: String) -> Bool { outer.contains(tag) }
    /// Whether an element says nothing of the blocks in it.
    static func isPlain(_ tag: String) -> Bool { plain.contains(tag) }

    static func isBlock(_ tag: String) -> Bool {
        blocks.contains(tag) || outer.contains(tag) || plain.contains(tag)
    }

    /// Whether an element is one of the site's own.
    static func isComponent(_ tag: String) -> Bool {
        !isBlock(tag) && !inline.contains(tag) && !silent.contains(tag) && !marks.contains(tag)
    }

    private static let marks = words(
        "a b binding br code del em i img input li s span strike strong tbody td tfoot th thead tr"
    )
}
