internal import DeckleCore

/// A component that a site shows in its own way, such as `::card{title="…"}`, and what becomes of it here.
///
/// Callouts and what groups blocks are groups; others are groups too, called by their names, and something is said of
/// them. Icons, colours and the like are looks, which belong to the theme.
struct Component: Equatable {
    var name: String
    /// What stands behind the name.
    var label: String
    var attributes: ComponentAttributes

    private static let callouts: Set = [
        "note", "tip", "info", "important", "warning", "caution", "danger", "success", "error", "alert", "callout",
        "admonition",
    ]
    private static let groups: Set = [
        "accordion", "accordion-item", "aside", "card", "card-grid", "card-group", "code-collapse", "code-group",
        "code-preview", "collapse", "collapsible", "columns", "container", "details", "div", "field", "field-group",
        "grid",
        "list", "section", "spoiler", "step", "steps", "tab", "tab-item", "tabs", "tabs-item", "toggle",
    ]
    private static let titles = ["title", "label", "name", "summary", "header", "heading"]
    private static let texts = ["description", "text", "content", "caption"], links = ["to", "href", "src"]
    private static let looks: Set = [
        "id", "icon", "color", "type", "variant", "size", "class", "style", "target", "rel", "width", "height", "lang",
        "dir",
        "open", "orientation", "align",
    ]

    /// The name without the prefix of the library that the component comes from.
    private var plainName: String {
        let name = name.lowercased()
        return ["prose-", "u-"].first(where: name.hasPrefix).map { String(name.dropFirst($0.count)) } ?? name
    }

    var isKnown: Bool { isCallout || Self.groups.contains(plainName) }

    /// The names of the values that are left out and may have been for readers.
    var unused: [String] {
        let used = Self.titles + Self.texts + Self.links
        return attributes.values.map(\.name).filter { !used.contains($0) && !Self.looks.contains($0) }
    }

    static func isTitle(slot name: String) -> Bool { titles.contains(name) }

    /// The group that stands for the component.
    ///
    /// - Parameter title: what its own slot for a title says.
    func group(title: [Inline], content: [Block]) -> Block {
        let texts = Self.texts.compactMap { attributes[$0] }.map { Block.paragraph([.text($0)]) }
        let words = linked(title.isEmpty ? words : title)
        // The address of a callout whose label is left to the theme follows what it says.
        guard title.isEmpty, isLabelledByTheme else {
            return .group(Group(kind: kind, label: words, content: texts + content))
        }
        let link = words.isEmpty ? [] : [Block.paragraph(words)]
        return .group(Group(kind: kind, label: [], content: texts + content + link))
    }

    private var kind: String {
        guard ["alert", "callout", "admonition"].contains(plainName) else { return plainName }
        return attributes["type"]?.lowercased() ?? "note"
    }

    /// What the author calls it; empty where that is nothing.
    private var givenTitle: String {
        label.isEmpty ? Self.titles.lazy.compactMap { attributes[$0] }.first ?? "" : label
    }

    private var isCallout: Bool { Self.callouts.contains(plainName) }

    private var isLabelledByTheme: Bool { isCallout && givenTitle.isEmpty && Callout.ownLabel(kind).isEmpty }

    private var words: [Inline] {
        if !givenTitle.isEmpty { return [.text(givenTitle)] }
        if isCallout { return Callout.ownLabel(kind) }
        return isKnown ? [] : [.text(name)]
    }

    private func linked(_ words: [Inline]) -> [Inline] {
        guard let target = Self.links.lazy.compactMap({ attributes[$0] }).first else { return words }
        return [.link(Link(target: target, content: words.isEmpty ? [.text(target)] : words))]
    }

    /// What stands for the component in running text; nil where it says nothing that could be shown.
    func inlines(_ content: [Inline]) -> [Inline]? {
        switch plainName {
        case "icon": return content
        case "br": return [.lineBreak]
        case "img", "image":
            let image = Image(source: attributes["src"] ?? "", alt: attributes["alt"] ?? content.text)
            return image.source.isEmpty ? nil : [.image(image)]
        case "kbd", "code": return (attributes["value"] ?? content.text.nonBlank).map { [.code($0)] }
        default:
            let given = (Self.titles + Self.texts).compactMap { attributes[$0] }.joined(separator: ", ")
            let gloss: [Inline] = given.isEmpty ? [] : [.text(content.isEmpty ? given : " (\(given))")]
            let value = content.isEmpty && given.isEmpty ? attributes["value"].map { [Inline.text($0)] } ?? [] : []
            let words = linked(content + value) + gloss
            return words.isEmpty ? nil : words
        }
    }

    /// Whether it is known what the component means in running text.
    var isKnownInline: Bool {
        ["badge", "button", "link", "a", "icon", "br", "img", "image", "kbd", "code"].contains(plainName)
    }
}

extension String {
    fileprivate var nonBlank: String? { allSatisfy(\.isWhitespace) ? nil : self }
}
