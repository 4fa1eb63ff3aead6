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
        try render(blocks, takeaway: nil, idPrefix: idPrefix).blocks.text
    }

    /// Blocks and the takeaway, which is a field of its own; it stands on the same card, where its footnotes are.
    func render(
        _ blocks: [Block],
        takeaway: Takeaway?,
        idPrefix: String
    ) throws -> (blocks: Markup, takeaway: String) {
        var passage = renderer(idPrefix: idPrefix).passage(of: blocks, takeaway: takeaway?.content ?? [])
        let markup = blocks.isEmpty ? Markup.empty : try passage.render(directed(blocks))
        return (markup, try takeaway.map { try render($0, in: &passage) } ?? "")
    }

    /// An answer in an element that the theme knows where the card shows the same words as what was to be typed, so that
    /// they need not stand there twice.
    func render(_ answer: Markup, typed: TypedAnswer?) -> String {
        guard typed?.isAll == true else { return answer.text }
        var builder = MarkupBuilder(inert: Dialect.anki(form, measure: measure).inert)
        builder.element("div", ["class": "typed"]) { $0.append(answer) }
        return builder.markup.text
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
    private func render(_ takeaway: Takeaway, in passage: inout HTMLPassage) throws -> String {
        var builder = MarkupBuilder(inert: Dialect.anki(form, measure: measure).inert)
        if locale.direction == .rightToLeft {
            try builder.element("div", ["lang": locale.language, "dir": locale.direction?.rawValue]) {
                try write(takeaway, in: &passage, to: &$0)
            }
        } else {
            try write(takeaway, in: &passage, to: &builder)
        }
        return builder.markup.text
    }

    private func write(
        _ takeaway: Takeaway,
        in passage: inout HTMLPassage,
        to builder: inout MarkupBuilder
    ) throws {
        if !takeaway.label.isEmpty {
            builder.element("span", ["class": "label"], text: takeaway.label)
            builder.text(" ")
        }
        builder.append(try passage.render(takeaway.content))
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
