internal import DeckleCore

/// What stands in an HTML element that is still open; the bottom frame has no tag.
struct HTMLFrame {
    let tag: HTMLTag?
    private let component: Component?
    private(set) var blocks: [Block] = []
    /// What its `summary`, `figcaption` or `caption` says.
    private var label: [Inline] = []
    private var items: [ListItem] = []
    private var entries: [Definition] = []
    private var table = HTMLTable()

    init(tag: HTMLTag?, component: Component? = nil) {
        self.tag = tag
        self.component = component
    }

    private var name: String { tag?.name ?? "" }

    mutating func append(_ blocks: [Block]) { self.blocks += blocks }

    /// Takes what stood in an element of this one; a part that belongs elsewhere, such as a cell outside a row, is taken
    /// for what stands in it.
    ///
    /// - Returns: what there is to say about it.
    mutating func take(_ inner: HTMLFrame) -> HTMLRemark? {
        guard let tag = inner.tag else { return nil }
        switch (tag.name, name) {
        case ("summary", "details"), ("figcaption", "figure"), ("caption", "table"):
            label += (label.isEmpty ? [] : [.lineBreak]) + inner.running
        case ("li", "ul"), ("li", "ol"), ("li", "menu"):
            items.append(ListItem(content: inner.content))
            return name == "ol" && tag.attributes["value"] != nil ? .renumbered(tag) : nil
        case ("dt", "dl"), ("dt", "div"): append(term: inner.running)
        case ("dd", "dl"), ("dd", "div"): append(detail: inner.content)
        case ("div", "dl"):
            entries += inner.entries
            blocks += inner.blocks
        case ("td", "tr"), ("th", "tr"): table.append(HTMLTable.Cell(tag, content: inner.running))
        case ("tr", "table"), ("tr", "thead"), ("tr", "tbody"), ("tr", "tfoot"):
            // What stands between the cells is text of its own.
            blocks += inner.blocks
            table.append(row: inner.table.cells, to: .body)
        case ("thead", "table"), ("tbody", "table"), ("tfoot", "table"):
            blocks += inner.blocks
            table.append(inner.table, as: tag.name == "thead" ? .head : tag.name == "tbody" ? .body : .foot)
        case (ComponentText.slotTag, ComponentText.tag) where Component.isTitle(slot: tag.attributes["name"] ?? ""):
            label += inner.running
        case ("table", _): return take(table: inner, tag)
        default:
            blocks += inner.localized(inner.element(tag))
            return tag.isNumberedItsOwnWay ? .renumbered(tag) : nil
        }
        return nil
    }

    private mutating func append(term: [Inline]) {
        if let last = entries.last, last.details.isEmpty {
            entries[entries.count - 1].terms.append(term)
        } else {
            entries.append(Definition(terms: [term], details: []))
        }
    }

    private mutating func append(detail: [Block]) {
        if entries.isEmpty { entries.append(Definition(terms: [], details: [])) }
        entries[entries.count - 1].details.append(detail)
    }

    private mutating func take(table inner: HTMLFrame, _ tag: HTMLTag) -> HTMLRemark? {
        let table = inner.table.isEmpty ? nil : inner.table.table()
        let blocks = table.map { [Block.table($0)] } ?? inner.table.paragraphs
        let label = inner.label
        self.blocks += inner.localized(inner.blocks + (label.isEmpty ? blocks : [.figure(blocks, caption: label)]))
        return table == nil && !inner.table.isEmpty ? .tooLarge(tag) : nil
    }

    /// The blocks that the element makes of what stands in it.
    private func element(_ tag: HTMLTag) -> [Block] {
        if let component { return [component.group(title: label, content: whole)] }
        switch tag.name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            let content = blocks.running
            return content.isEmpty ? [] : [.heading(level: Int(tag.name.dropFirst()) ?? 6, content: content)]
        case "details": return [.group(Group(kind: "details", label: label, content: whole))]
        case "blockquote": return [.quote(whole)]
        case "ul", "menu": return blocks + (items.isEmpty ? [] : [.list(List(items: items))])
        case "ol":
            let start = tag.attributes["start"].flatMap { Int($0) } ?? 1
            return blocks + (items.isEmpty ? [] : [.list(List(start: start, items: items))])
        case "figure": return label.isEmpty ? whole : [.figure(whole, caption: label)]
        default: return InlineHTML.isFormatting(tag) ? whole.map { InlineHTML.formatted($0, by: tag) } : whole
        }
    }

    /// All blocks in it, with the entries and cells that stand in no list or table.
    private var whole: [Block] { blocks + (entries.isEmpty ? [] : [.definitions(entries)]) + table.paragraphs }

    private var content: [Block] { localized(whole) }

    private var running: [Inline] {
        let content = whole.running
        return tag.flatMap(Locale.init).map { [.localized($0, content: content)] } ?? content
    }

    /// The blocks in the language and direction that the element sets.
    private func localized(_ blocks: [Block]) -> [Block] {
        guard let tag, !InlineHTML.isFormatting(tag), let locale = Locale(tag), !blocks.isEmpty else { return blocks }
        return [.localized(locale, content: blocks)]
    }
}

extension HTMLTag {
    /// Whether it is a list that counts down, or in letters or Roman numbers.
    fileprivate var isNumberedItsOwnWay: Bool {
        name == "ol" && (attributes["reversed"] != nil || attributes["type", default: "1"] != "1")
    }
}
