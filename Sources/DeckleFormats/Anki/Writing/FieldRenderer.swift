internal import DeckleCore
internal import DeckleText

/// Renders parts of a question as the HTML of a note's fields.
struct FieldRenderer {
    let form: Form
    let locale: Locale
    let measure: LineMeasure
    let asset: (Media) -> String

    /// Blocks, marked as such where they are read from right to left.
    func render(_ blocks: [Block], idPrefix: String) throws -> String {
        guard !blocks.isEmpty else { return "" }
        return try renderer(idPrefix: idPrefix).render(directed(blocks)).text
    }

    private func directed(_ blocks: [Block]) -> [Block] {
        locale.direction == .rightToLeft ? [.localized(locale, content: blocks)] : blocks
    }

    func render(_ inlines: [Inline]) throws -> String {
        try renderer(idPrefix: "").render(inlines).text
    }

    /// Asides one after another, each in an element that the theme knows by its kind.
    func render(_ asides: [Aside], idPrefix: String) throws -> String {
        guard !asides.isEmpty else { return "" }
        var builder = MarkupBuilder(inert: Dialect.anki(form, measure: measure).inert)
        for (index, aside) in asides.enumerated() {
            if index > 0 { builder.newline() }
            let blocks = directed(aside.content.blocks)
            let markup = try renderer(idPrefix: "\(idPrefix)\(index + 1)").render(blocks)
            builder.element("div", ["class": "aside \(aside.kind.rawValue)"]) { $0.append(markup) }
        }
        return builder.markup.text
    }

    /// The takeaway after the words that introduce it, which are apart so that the theme can set them off; marked as
    /// such where it is read from right to left.
    func render(_ takeaway: Takeaway, label: String) throws -> String {
        var builder = MarkupBuilder(inert: Dialect.anki(form, measure: measure).inert)
        if locale.direction == .rightToLeft {
            try builder.element("div", ["lang": locale.language, "dir": locale.direction?.rawValue]) {
                try write(takeaway, label, to: &$0)
            }
        } else {
            try write(takeaway, label, to: &builder)
        }
        return builder.markup.text
    }

    private func write(_ takeaway: Takeaway, _ label: String, to builder: inout MarkupBuilder) throws {
        if !label.isEmpty {
            builder.element("span", ["class": "label"], text: label)
            builder.text(" ")
        }
        builder.append(try renderer(idPrefix: "t").render(takeaway.content))
    }

    private func renderer(idPrefix: String) -> HTMLRenderer {
        HTMLRenderer(
            dialect: .anki(form, measure: measure),
            headingBase: 3,
            idPrefix: idPrefix,
            direction: locale.direction ?? .leftToRight,
            asset: asset
        )
    }
}
