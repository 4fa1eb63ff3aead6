internal import DeckleCore

/// What the elements of HTML that stand in running text mean in the model.
///
/// Looks that the model has no word for (size, font, colour, small print) are left to the theme without a word: no
/// letter of the text is lost by that. So are dates and numbers for machines, and the parentheses in `rp`.
enum InlineHTML {
    /// What an element with content means.
    enum Meaning {
        case plain, emphasis, strong, strikethrough, mark, superscript, `subscript`, code, quotation
        /// A word whose title says what it means.
        case gloss
        /// The reading in a `ruby` element, and what stands round it where it cannot be shown above the text.
        case reading, parenthesis
        case link, audio, embedded
        /// A block, which is set off by line breaks in running text.
        case line
        /// Not for readers.
        case dropped
    }

    private static let meanings: [String: Meaning] = table([
        (.plain, "span picture ruby rb small big font time bdi bdo data label output button"),
        (.emphasis, "i em u ins cite var"), (.strong, "b strong"), (.strikethrough, "del s strike"), (.mark, "mark"),
        (.superscript, "sup"), (.subscript, "sub"), (.code, "code kbd samp tt"), (.quotation, "q"),
        (.gloss, "abbr acronym dfn"), (.reading, "rt rtc"), (.parenthesis, "rp"), (.link, "a"), (.audio, "audio"),
        (.embedded, "video iframe object embed"), (.dropped, "script style template"),
        (
            .line,
            "address article aside blockquote center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header "
                + "hgroup li main menu nav ol p pre section summary ul"
        ),
    ])

    /// What sets off text, however many blocks it is.
    private static let formatting: Set = [
        "a", "b", "bdi", "bdo", "big", "cite", "del", "em", "font", "i", "ins", "mark", "s", "small", "span", "strike",
        "strong", "u",
    ]

    private static func table(_ rows: [(Meaning, String)]) -> [String: Meaning] {
        var table: [String: Meaning] = [:]
        for (meaning, names) in rows {
            for name in names.split(separator: " ") { table[String(name)] = meaning }
        }
        return table
    }

    /// What an element with content means; nil for one that is not known.
    static func meaning(of tag: HTMLTag) -> Meaning? { meanings[tag.name] }

    static func isFormatting(_ tag: HTMLTag) -> Bool { formatting.contains(tag.name) }

    /// Whether the closing tag of an element may be left out.
    static func mayStayOpen(_ tag: HTMLTag) -> Bool {
        switch meaning(of: tag) {
        case .line, .reading, .parenthesis: true
        default: false
        }
    }

    /// The block with its text as the element sets it off.
    static func formatted(_ block: Block, by tag: HTMLTag) -> Block {
        let mapper = ContentMapper(
            block: { block in
                if case .paragraph(let content) = block { return [.paragraph(element(tag, content: content))] }
                if case .heading(let level, let content) = block {
                    return [.heading(level: level, content: element(tag, content: content))]
                }
                if case .image(let image) = block, tag.name == "a" {
                    return [.paragraph(element(tag, content: [.image(image)]))]
                }
                return [block]
            },
            inline: { [$0] }
        )
        return mapper.map([block]).first ?? block
    }

    /// What an element without content stands for; nil if it is none of those.
    static func empty(_ tag: HTMLTag) -> [Inline]? {
        switch tag.name {
        case "br", "hr": [.lineBreak]
        case "wbr", "col", "track": []
        case "img": [.image(image(tag))]
        case "input" where tag.attributes["type"]?.lowercased() == "checkbox":
            [.text(tag.attributes["checked"] == nil ? "☐" : "☑")]
        default: nil
        }
    }

    private static func image(_ tag: HTMLTag) -> Image {
        Image(source: tag.attributes["src"] ?? "", alt: tag.attributes["alt"] ?? "", title: tag.title)
    }

    /// - Parameter source: what a `source` element in it names; a picture has its `img` besides.
    static func element(_ tag: HTMLTag, source: String? = nil, content: [Inline]) -> [Inline] {
        switch meaning(of: tag) {
        case .emphasis: [.emphasis(content)]
        case .strong: [.strong(content)]
        case .strikethrough: [.strikethrough(content)]
        case .mark: [.mark(content)]
        case .subscript: [.subscript(content)]
        case .superscript: [.superscript(content)]
        case .code: [.code(content.text)]
        case .quotation: localized(tag, [.text("“")] + content + [.text("”")])
        case .gloss:
            (tag.name == "dfn" ? [.emphasis(content)] : localized(tag, content))
                + (tag.title.map { [.text(" (\($0))")] } ?? [])
        case .link: link(tag, content)
        case .audio: [.link(Link(target: tag.attributes["src"] ?? source ?? "", content: content))]
        case .embedded: embedded(tag, source, content)
        case .line where tag.name == "pre": CodeBlock(text: content.text).lines
        case .plain, .reading, .parenthesis, .line, .dropped, nil: localized(tag, content)
        }
    }

    private static func localized(_ tag: HTMLTag, _ content: [Inline]) -> [Inline] {
        Locale(tag).map { [.localized($0, content: content)] } ?? content
    }

    private static func link(_ tag: HTMLTag, _ content: [Inline]) -> [Inline] {
        guard let target = tag.attributes["href"] else { return content }
        return [.link(Link(target: target, title: tag.attributes["title"], content: content))]
    }

    /// A link to what is shown in the page of the source.
    static func embedded(_ tag: HTMLTag, _ source: String?, _ content: [Inline]) -> [Inline] {
        guard let target = tag.attributes["src"] ?? tag.attributes["data"] ?? source else { return content }
        let words = tag.title.map { [Inline.text($0)] } ?? content.trimmed
        return [.link(Link(target: target, content: words.isEmpty ? [.text(target)] : words))]
    }
}

extension HTMLTag {
    fileprivate var title: String? { attributes["title"].flatMap { $0.isEmpty ? nil : $0 } }
}

extension Locale {
    /// The language and direction that a tag's attributes set; nil if they set none.
    init?(_ tag: HTMLTag) {
        let language = tag.attributes["lang"].flatMap { $0.isEmpty ? nil : $0 }
        let direction = tag.attributes["dir"].flatMap { Direction(rawValue: $0.lowercased()) }
        guard language != nil || direction != nil else { return nil }
        self.init(language: language, direction: direction)
    }
}
