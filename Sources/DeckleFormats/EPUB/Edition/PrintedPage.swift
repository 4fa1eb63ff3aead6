internal import DeckleSystem

/// The questions and answers of a page of a book, in whichever mode and theme it was made.
///
/// They are known by their ids, which are the same in every edition, and their parts by the classes that `docs/templates.md`
/// names. All else, such as numbers and labels, says nothing of the question.
struct PrintedPage {
    /// An element that is not yet ended.
    private struct Element {
        var part: PrintedHalf.Part?
        var isLabel = false
        var isHalf = false
    }

    private(set) var halves: [PrintedHalf] = []
    private var elements: [Element] = []
    /// A question, and the answer that may stand in it.
    private var open: [PrintedHalf] = []

    /// - Throws: ``XMLFault`` where the page is not well-formed.
    init(_ document: [UInt8]) throws(XMLFault) {
        var page = Self()
        try XMLScanner.scan(document) { page.add($0) }
        self = page
    }

    private init() {}

    private mutating func add(_ event: XMLEvent) {
        switch event {
        case .start(let element): start(element)
        case .end: end()
        case .text(let text): add(text)
        case .instruction: break
        }
    }

    private mutating func start(_ element: XMLElement) {
        let outer = elements.last ?? Element()
        if let half = half(of: element) {
            open.append(half)
            elements.append(Element(isHalf: true))
        } else {
            elements.append(inner(element, in: outer))
            if element.name.local == "img", let source = element["src"]?.split(separator: "/").last {
                add(source + (element["alt"] ?? ""))
            }
        }
    }

    private mutating func end() {
        guard let element = elements.popLast(), element.isHalf, let half = open.popLast() else { return }
        halves.append(half)
    }

    private mutating func add(_ text: some StringProtocol) {
        guard let element = elements.last, !element.isLabel, let part = element.part, !open.isEmpty else { return }
        open[open.count - 1].add(String(text), to: part)
    }

    /// The half that begins with an element; ids of footnotes begin like those of the half that they stand in.
    private func half(of element: XMLElement) -> PrintedHalf? {
        guard let id = element["id"], let kind = PrintedHalf.Kind(rawValue: String(id.prefix(2))) else { return nil }
        let anchor = String(id.dropFirst(2))
        if let outer = open.last, open.count > 1 || kind == .question || outer.anchor != anchor { return nil }
        return PrintedHalf(kind, anchor: anchor)
    }

    /// What an element within another one is.
    private mutating func inner(_ element: XMLElement, in outer: Element) -> Element {
        var inner = Element(part: outer.part, isLabel: outer.isLabel)
        guard let half = open.last, let classes = element["class"]?.split(separator: " ") else { return inner }
        for name in classes {
            switch (half.kind, outer.part, name) {
            case (.question, nil, "heading"): inner.part = .heading
            case (.question, nil, "prompt"): inner.part = .prompt
            case (.question, .prompt, "tasks"): inner.part = .options
            case (.question, nil, "aside"), (.answer, .answer, "aside"): inner.part = .asides
            case (.answer, nil, "text"): inner.part = .answer
            case (.answer, .answer, "solution"): inner.part = .solution
            case (.answer, .solution, "tasks"): inner.part = .options
            case (.answer, .answer, "takeaway"): inner.part = .takeaway
            case (.answer, .answer, "tasks"): open[open.count - 1].repeatsOptions = true
            case (_, .takeaway, "label"), (_, .asides, "label"), (_, .answer, "to-question"): inner.isLabel = true
            default: break
            }
        }
        return inner
    }
}

extension XMLElement {
    /// The value of an attribute without a namespace.
    fileprivate subscript(name: String) -> String? {
        attributes.first { $0.name.local == name && $0.name.space == nil }?.value
    }
}
