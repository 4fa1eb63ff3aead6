internal import DeckleCore

extension Block {
    /// A paragraph; one that holds nothing but a picture or a recording is that.
    init(paragraph content: [Inline]) {
        switch content.count == 1 ? content.first : nil {
        case .image(let image) where AudioSource.isAudio(image.source):
            self = .audio(Audio(source: image.source, label: image.alt))
        case .image(let image): self = .image(image)
        default: self = .paragraph(content)
        }
    }
}

extension [Block] {
    /// The blocks of a paragraph: pictures and recordings that have a line to themselves are no part of the text around
    /// it.
    init(paragraph content: [Inline]) {
        self = []
        var start = 0
        for line in content.split(whereSeparator: \.isLineEnd) where line.isPictures {
            append(lines: content[start..<line.startIndex])
            append(lines: line)
            start = line.endIndex
        }
        append(lines: content[start...])
    }

    private mutating func append(lines: ArraySlice<Inline>) {
        var lines = lines.drop(while: \.isLineEnd)
        while lines.last?.isLineEnd == true { lines.removeLast() }
        if !lines.isEmpty { append(Block(paragraph: lines.map(\.self))) }
    }

    /// The running text of blocks where only running text may stand, one line a block.
    var running: [Inline] { Array<[Inline]>(map(\.running)).joined(separator: [.lineBreak]).map(\.self) }
}

extension Block {
    private static func lines(_ parts: [[Inline]]) -> [Inline] { Array(parts.joined(separator: [.lineBreak])) }

    fileprivate var running: [Inline] {
        switch self {
        case .heading(_, let content), .paragraph(let content): content
        case .list(let list): Self.lines(list.lines)
        case .definitions(let entries): Self.lines(entries.flatMap { $0.terms + $0.details.map(\.running) })
        case .code(let code): code.lines
        case .table(let table): Self.lines(table.allRows.joined().map(\.self))
        case .quote(let content), .footnote(_, let content), .localized(_, let content): content.running
        case .rule: []
        case .maths(let tex): [.maths(tex)]
        case .image(let image): [.image(image)]
        case .figure(let content, let caption): Self.lines([content.running, caption])
        case .audio(let audio): [.link(Link(target: audio.source, content: [.text(audio.label)]))]
        case .group(let group): Self.lines([group.label, group.content.running])
        }
    }
}

extension Inline {
    fileprivate var isLineEnd: Bool { self == .softBreak || self == .lineBreak }
}

extension CodeBlock {
    /// The lines as running text, each a piece of code.
    var lines: [Inline] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return Array(lines.map { [Inline.code(String($0))] }.joined(separator: [.lineBreak]))
    }
}

extension List {
    /// The items as lines with their marks.
    fileprivate var lines: [[Inline]] {
        items.enumerated().map { index, item in
            let number = start.map { "\($0.addingReportingOverflow(index).partialValue). " } ?? "• "
            let task = item.isDone.map { $0 ? "☑ " : "☐ " }
            return [.text(task ?? number)] + item.content.running
        }
    }
}

extension [Inline] {
    /// Without the spaces and line breaks at both ends that HTML does not show.
    var trimmed: [Inline] {
        var content = self[...]
        while content.first == .lineBreak || content.first == .softBreak { content.removeFirst() }
        while content.last == .lineBreak || content.last == .softBreak { content.removeLast() }
        return Array(content).withoutSpaces
    }

    private var withoutSpaces: [Inline] {
        var content = self
        if case .text(let text) = content.first, text.utf8.first == .space {
            let rest = text.drop { $0 == " " }
            content.replaceSubrange(..<1, with: rest.isEmpty ? [] : [.text(String(rest))])
        }
        if case .text(var text) = content.last, text.utf8.last == .space {
            while text.last == " " { text.removeLast() }
            content.removeLast()
            if !text.isEmpty { content.append(.text(text)) }
        }
        return content
    }
}
