internal import DeckleCore
internal import DeckleSystem
internal import DeckleText

/// Writes an SVG anew while it is read, without what no output can hold.
///
/// Books take SVG without scripts, HTML and foreign files, with ids that are names and stand once (EPUB 3.3, section
/// 6.1.2, and what epubcheck makes of it). Elements and attributes of drawing programs stay.
struct SVGWriter {
    /// What is done with an element that is open.
    private enum Handling {
        case kept
        /// Only its content is written.
        case unwrapped
        /// Nothing of it is written.
        case left
        /// Its text is a style sheet.
        case sheet
        /// Its words are written as text of the picture.
        case label(SVGLabel)
    }

    private var builder = MarkupBuilder()
    private var open: [(name: XMLName, handling: Handling)] = []
    private var root: XMLName?
    private var attributes: SVGAttributes
    /// The links that are open, innermost last.
    private var links: [SVGLink] = []
    /// The text of the style sheet or the label that is open.
    private var gathered = ""
    private var own: Set<SVGMend> = []

    /// - Parameter unknown: the ids that turned out to be ``missing``.
    init(without unknown: Set<String> = []) {
        attributes = SVGAttributes(without: unknown)
    }

    /// Ids that something leads to, and that nothing has.
    var missing: Set<String> { attributes.missing }

    /// Whether the root is one of SVG.
    var isSVG: Bool { root?.local == "svg" }

    var mends: Set<SVGMend> { own.union(attributes.mends) }

    var markup: Markup { builder.markup }

    mutating func take(_ event: XMLEvent) {
        switch event {
        case .start(let element): begin(element)
        case .end: end()
        case .text(let text): take(text)
        case .instruction(let target): if target == "xml-stylesheet" { own.insert(.reference) }
        }
    }

    private mutating func begin(_ element: XMLElement) {
        if root == nil { root = element.name }
        let handling = handling(of: element)
        switch handling {
        case .kept, .sheet: builder.open(element.name.qualified, written(element))
        case .unwrapped, .left, .label: break
        }
        if isInLabel { gathered += " " }
        open.append((element.name, handling))
        if case .kept = handling, isDrawn(element.name), element.name.local == "a" {
            links.append(SVGLink(element, depth: open.count))
        }
    }

    private mutating func take(_ text: String) {
        switch open.last?.handling {
        case .sheet, .label: gathered += text
        case .unwrapped where isInLabel: gathered += text
        case .kept, .unwrapped:
            builder.text(text)
            nameLinks(by: text)
        case .left, nil: break
        }
    }

    private mutating func nameLinks(by words: String) {
        guard !links.isEmpty, words.contains(where: { !$0.isWhitespace }) else { return }
        for index in links.indices { links[index].isNamed = true }
    }

    private mutating func end() {
        if let link = links.last, link.depth == open.count { close(link) }
        guard let (name, handling) = open.popLast() else { return }
        switch handling {
        case .kept: builder.close(name.qualified)
        case .sheet: close(name, SVGStyleSheet(gathered))
        case .label(let label): write(label)
        case .unwrapped, .left: break
        }
    }

    private var isInLabel: Bool {
        open.contains { if case .label = $0.handling { true } else { false } }
    }
}

// MARK: - Elements

extension SVGWriter {
    private func isDrawn(_ name: XMLName) -> Bool {
        if name.space == nil { return root?.space == nil && name.prefix == root?.prefix }
        return name.space == XMLSpace.svg || name.space == root?.space
    }

    private mutating func handling(of element: XMLElement) -> Handling {
        guard let parent = open.last else { return .kept }
        if case .left = parent.handling { return .left }
        if isInLabel { return ["script", "style"].contains(element.name.local) ? .left : .unwrapped }
        if isDrawn(element.name) { return handling(ofDrawn: element, in: parent.name) }
        if XMLSpace.markup.contains(element.name.space) { return leave(element, .markup) }
        if element.name.prefix != nil, element.name.space == nil { return leave(element, .namespace) }
        return .kept
    }

    private mutating func handling(ofDrawn element: XMLElement, in parent: XMLName) -> Handling {
        if isDrawn(parent), parent.local == "title" { return leave(element, .markup) }
        switch element.name.local {
        case "script", "handler", "listener":
            own.insert(.script)
            return .left
        case "foreignObject":
            own.insert(.markup)
            gathered = ""
            // What else there is to choose from is for readers that show no HTML.
            return parent.local == "switch" ? .left : .label(SVGLabel(element.attributes))
        case "style":
            gathered = ""
            return .sheet
        case _ where changesAddress(element):
            own.insert(.reference)
            return .left
        default: return .kept
        }
    }

    /// Whether an animation sets where something leads.
    private func changesAddress(_ element: XMLElement) -> Bool {
        element.attributes.contains { $0.name.local == "attributeName" && $0.value.hasSuffix("href") }
    }

    /// Leaves the tags of an element out, and what is in it too where that is no text.
    private mutating func leave(_ element: XMLElement, _ mend: SVGMend) -> Handling {
        let isScript = ["script", "style"].contains(element.name.local)
        own.insert(isScript ? .script : mend)
        return isScript ? .left : .unwrapped
    }

    /// Gives a link without words a title: whoever cannot see the picture is told of a link, and not where it leads.
    private mutating func close(_ link: SVGLink) {
        links.removeLast()
        guard !link.isNamed, let root else { return }
        own.insert(.linkName)
        builder.element(XMLName(prefix: root.prefix, local: "title").qualified, text: link.address)
    }

    private mutating func close(_ name: XMLName, _ sheet: SVGStyleSheet) {
        own.formUnion(sheet.mends)
        builder.text(sheet.text)
        builder.close(name.qualified)
    }

    private mutating func write(_ label: SVGLabel) {
        let words = gathered.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty, let root else { return }
        let name = XMLName(prefix: root.prefix, local: "text").qualified
        builder.open(name, label.attributes)
        builder.text(words)
        builder.close(name)
        nameLinks(by: words)
    }

    /// The attributes of an element with the namespaces that it declares, or should.
    private mutating func written(_ element: XMLElement) -> [(key: String, value: String?)] {
        var spaces = element.spaces.map { space in
            XMLElement.Space(prefix: space.prefix, address: isRoot(space.address) ? XMLSpace.svg : space.address)
        }
        if open.isEmpty, element.name.space != XMLSpace.svg {
            own.insert(.namespace)
            if !spaces.contains(where: { $0.prefix == element.name.prefix }) {
                spaces.append(.init(prefix: element.name.prefix, address: XMLSpace.svg))
            }
        }
        let kept = attributes.held(element, isDrawn: isDrawn(element.name))
        if kept.contains(where: \.name.lacksXLink) { spaces.append(.init(prefix: "xlink", address: XMLSpace.xlink)) }
        return spaces.map { ($0.prefix.map { "xmlns:" + $0 } ?? "xmlns", $0.address) }
            + kept.map { ($0.name.qualified, $0.value) }
    }

    private func isRoot(_ address: String) -> Bool { (address.isEmpty ? nil : address) == root?.space }
}
