internal import DeckleCore

/// What the elements of HTML that stand in running text mean in the model.
enum InlineHTML {
    private static let known: Set = [
        "b", "strong", "i", "em", "del", "s", "mark", "sub", "sup", "code", "kbd", "samp", "a", "audio", "span", "p",
        "div", "u", "ins", "picture",
    ]

    /// Whether an element with content has a meaning.
    static func isKnown(_ tag: HTMLTag) -> Bool { known.contains(tag.name) }

    /// What an element without content stands for; nil if it is none of those.
    static func empty(_ tag: HTMLTag) -> Inline?? {
        switch tag.name {
        case "br": .some(.lineBreak)
        case "wbr": .some(nil)
        case "img": .some(.image(image(tag)))
        default: nil
        }
    }

    static func image(_ tag: HTMLTag) -> Image {
        Image(
            source: tag.attributes["src"] ?? "",
            alt: tag.attributes["alt"] ?? "",
            title: tag.attributes["title"].flatMap { $0.isEmpty ? nil : $0 }
        )
    }

    /// - Parameter source: what a `source` element in it names; a picture has its `img` besides.
    static func element(_ tag: HTMLTag, source: String?, content: [Inline]) -> [Inline] {
        switch tag.name {
        case "b", "strong": [.strong(content)]
        case "i", "em", "u", "ins": [.emphasis(content)]
        case "del", "s": [.strikethrough(content)]
        case "mark": [.mark(content)]
        case "sub": [.subscript(content)]
        case "sup": [.superscript(content)]
        case "code", "kbd", "samp": [.code(content.text)]
        case "a": link(tag, content)
        case "audio": [.link(Link(target: tag.attributes["src"] ?? source ?? "", content: content))]
        default: Locale(tag).map { [.localized($0, content: content)] } ?? content
        }
    }

    private static func link(_ tag: HTMLTag, _ content: [Inline]) -> [Inline] {
        guard let target = tag.attributes["href"] else { return content }
        return [.link(Link(target: target, title: tag.attributes["title"], content: content))]
    }
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
