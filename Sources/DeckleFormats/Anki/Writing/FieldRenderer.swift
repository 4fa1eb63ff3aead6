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
        let blocks = locale.direction == .rightToLeft ? [.localized(locale, content: blocks)] : blocks
        return try renderer(idPrefix: idPrefix).render(blocks).text
    }

    func render(_ inlines: [Inline]) throws -> String {
        try renderer(idPrefix: "").render(inlines).text
    }

    /// The takeaway after the words that introduce it, which are apart so that the theme can set them off; marked as
    /// such where it is read from right to left.
    func render(_ takeaway: Takeaway) throws -> String {
        var builder = MarkupBuilder(inert: Dialect.anki(form, measure: measure).inert)
        if locale.direction == .rightToLeft {
            try builder.element("div", ["lang": locale.language, "dir": locale.direction?.rawValue]) {
                try write(takeaway, to: &$0)
            }
        } else {
            try write(takeaway, to: &builder)
        }
        return builder.markup.text
    }

    private func write(_ takeaway: Takeaway, to builder: inout MarkupBuilder) throws {
        if !takeaway.label.isEmpty {
            builder.element("span", ["class": "label"], text: takeaway.label)
            builder.text(" ")
        }
        builder.append(try renderer(idPrefix: "t").render(takeaway.content))
    }

    private func renderer(idPrefix: String) -> HTMLRenderer {
        HTMLRenderer(dialect: .anki(form, measure: measure), headingBase: 3, idPrefix: idPrefix, asset: asset)
    }
}
