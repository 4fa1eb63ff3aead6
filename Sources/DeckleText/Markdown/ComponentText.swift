internal import DeckleCore

/// A text whose block components stand as tags, each a paragraph of its own, so that the Markdown between them is read
/// as what it is.
///
/// A component counts only where a line of as many colons closes it; all else is text.
struct ComponentText {
    static let tag = "deckle-component", slotTag = "deckle-slot"

    private(set) var components: [Component] = []
    /// What the parser gets.
    private(set) var bytes: [UInt8] = []
    /// The line of the source that each line of ``bytes`` comes from, counted from zero.
    private(set) var lines: [Int] = []

    private let source: [ArraySlice<UInt8>]
    /// What is open at the line at hand: its indentation, and where it closes.
    private var open: [(indent: Int, end: Int)] = []
    private var fence: ArraySlice<UInt8>?

    /// Nil where there is no component.
    init?(_ text: [UInt8]) {
        guard text[...].range(of: Array("::".utf8)) != nil else { return nil }
        source = text.split(separator: .lineFeed, omittingEmptySubsequences: false)
        let pairs = Self.pairs(in: source)
        guard !pairs.isEmpty, text[...].range(of: Array("deckle-".utf8)) == nil else { return nil }
        var index = 0
        while index < source.count { index = take(line: index, pairs) }
        bytes.removeLast()
    }

    /// The components by the lines that open them, and the lines that close them.
    private static func pairs(in lines: [ArraySlice<UInt8>]) -> [Int: (component: Component, end: Int)] {
        var pairs: [Int: (component: Component, end: Int)] = [:]
        var open: [(line: Int, colons: Int, indent: Int, component: Component)] = []
        var counts: [Int: Int] = [:]
        var fence: ArraySlice<UInt8>?
        var isPreformatted = false
        for (index, line) in lines.enumerated() {
            let content = line.drop(while: \.isSpace)
            if content.starts(with: "<pre".utf8) { isPreformatted = true }
            if isPreformatted { isPreformatted = line.range(of: Array("</pre".utf8)) == nil }
            if isPreformatted || Lines.isFenced(content, &fence) { continue }
            guard content.first == UInt8(ascii: ":"), let mark = ComponentLine(content) else { continue }
            let indent = content.startIndex - line.startIndex
            // What is indented by four columns or more is code.
            guard indent <= (open.last?.indent ?? 0) + 3 else { continue }
            switch mark {
            case .open(let colons, let component):
                open.append((index, colons, indent, component))
                counts[colons, default: 0] += 1
            case .close(let colons):
                guard counts[colons, default: 0] > 0 else { continue }
                while let last = open.popLast() {
                    counts[last.colons, default: 1] -= 1
                    guard last.colons == colons else { continue }
                    pairs[last.line] = (last.component, index)
                    break
                }
            }
        }
        return pairs
    }

    /// Writes a line; returns the next one.
    private mutating func take(line index: Int, _ pairs: [Int: (component: Component, end: Int)]) -> Int {
        let line = source[index]
        let content = line.drop(while: \.isSpace)
        if fence == nil, let (component, end) = pairs[index] { return begin(component, at: index, end, content) }
        if let last = open.last, last.end == index {
            write(tag: "</\(Self.tag)>", at: index)
            open.removeLast()
            return index + 1
        }
        if !Lines.isFenced(content, &fence), !open.isEmpty, let slot = Self.slot(content) {
            write(tag: "<\(Self.slotTag) name=\"\(slot)\">", at: index)
        } else {
            write(line.dropFirst(min(content.startIndex - line.startIndex, extraIndent)), at: index)
        }
        return index + 1
    }

    /// How much deeper than the outermost component the innermost stands; its Markdown does not mean that as code.
    private var extraIndent: Int { (open.last?.indent ?? 0) - (open.first?.indent ?? 0) }

    private mutating func begin(
        _ component: Component,
        at index: Int,
        _ end: Int,
        _ content: ArraySlice<UInt8>
    ) -> Int {
        var component = component
        let next = takeProperties(after: index, before: end, into: &component)
        open.append((content.startIndex - source[index].startIndex, end))
        write(tag: "<\(Self.tag) number=\"\(components.count)\">", at: index)
        components.append(component)
        return next
    }

    /// Reads the properties between two lines `---` right behind the opening line; returns the line after them.
    private func takeProperties(after index: Int, before end: Int, into component: inout Component) -> Int {
        let isRule: (Int) -> Bool = { Substring(decoding: source[$0], as: UTF8.self).trimmed == "---" }
        guard index + 1 < end, isRule(index + 1), let last = ((index + 2)..<end).first(where: isRule) else {
            return index + 1
        }
        let text = source[(index + 2)..<last].map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
        guard let entries = try? YAMLDocument(text, file: "").root.entries else { return index + 1 }
        for entry in entries { component.attributes.values.append((entry.name, entry.value.text ?? "")) }
        return last + 1
    }

    /// The name in a line `#name`, which begins a slot.
    private static func slot(_ content: ArraySlice<UInt8>) -> String? {
        guard content.first == UInt8(ascii: "#"), content.dropFirst().first?.isLetter == true else { return nil }
        let name = content.dropFirst().prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
        return content[name.endIndex...].allSatisfy(\.isSpace) ? String(decoding: name, as: UTF8.self) : nil
    }

    /// Writes a tag as a paragraph of its own, where the outermost component stands.
    private mutating func write(tag: String, at index: Int) {
        let indent = Array(repeating: UInt8.space, count: open.first?.indent ?? 0)
        write([], at: index)
        write((indent + tag.utf8)[...], at: index)
        write([], at: index)
    }

    private mutating func write(_ line: ArraySlice<UInt8>, at index: Int) {
        bytes += line
        bytes.append(.lineFeed)
        lines.append(index)
    }
}
