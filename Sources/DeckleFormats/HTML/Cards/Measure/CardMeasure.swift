internal import DeckleCore
internal import DeckleText

/// Tells how high content will be on a card, without laying it out: in ems of its type, as wide as a line is in them.
struct CardMeasure {
    let type: CardType
    let fonts: CardFonts
    /// How much fits in a line of a table or of code, as the renderer takes it.
    let line: LineMeasure
    /// The height of the largest picture, in ems.
    let picture: Double

    /// The height of blocks below each other; infinite where one is wider than the card and cannot be broken.
    func height(_ blocks: [Block], _ width: Double) -> Double {
        var height = 0.0
        for (index, block) in blocks.enumerated() {
            height += self.height(block, width)
            if index > 0 { height += gap(before: block) }
        }
        return height
    }

    func gap(before block: Block) -> Double {
        if case .heading = block { return 1 }
        if case .code(let code) = block, code.fileName == nil { return type.gap * type.code }
        return type.gap
    }

    func height(_ block: Block, _ width: Double) -> Double {
        switch block {
        case .paragraph(let content): return text(content, width)
        case .heading(_, let content):
            return Double(lines(content, width, TextStyle(isBold: true)).lines) * type.line
        case .list(let list): return height(list, width)
        case .definitions(let entries): return entries.reduce(0) { $0 + height($1, width) }
        case .code(let code): return height(code, width)
        case .table(let table): return TableMeasure(self, table, width).height
        case .quote(let content): return height(content, width - 1)
        case .rule: return 2.1
        case .maths(let tex): return formula(tex, width)
        case .image(let image):
            return image.media == nil ? text([.text("[" + image.words + "]")], width) : picture
        case .figure(let content, let caption):
            return height(content, width) + 0.4 + (caption.isEmpty ? 0 : text(caption, width))
        case .audio(let audio): return text([.text("♪ " + audio.words)], width)
        case .footnote(_, let content): return height(content, width / type.footnote - 1)
        case .group(let group):
            return labelHeight(of: group, width) + height(group.content, width - 1)
        case .localized(let locale, let content):
            return height(content, width) * (locale.language.map(Self.isDense) == true ? 1.3 : 1)
        }
    }

    /// The height of what stands over a group, with the gap below it.
    func labelHeight(of group: Group, _ width: Double) -> Double {
        guard !group.label.isEmpty else { return 0 }
        return text(group.label, width - 1, TextStyle(isBold: true)) + (group.content.isEmpty ? 0 : type.gap)
    }

    /// Whether a language is written in a script that themes give more air.
    static func isDense(_ language: String) -> Bool { ["ja", "zh", "ko"].contains(language.prefix(2).lowercased()) }

    /// The height of running text.
    func text(_ content: [Inline], _ width: Double, _ style: TextStyle = TextStyle()) -> Double {
        lines(content, width, style).height(type.line)
    }

    func lines(_ content: [Inline], _ width: Double, _ style: TextStyle = TextStyle()) -> LineFiller {
        var filler = LineFiller(fonts, width: width)
        filler.add(content, style)
        filler.finish()
        return filler
    }

    private func height(_ list: List, _ width: Double) -> Double {
        // Every further digit has half of the indent, as in cards.css.
        let inner = width - type.indent * (1 + Double(min(max(list.digits - 1, 0), 3)) / 2)
        let items = list.items.map { max(height($0, isTight: list.isTight, inner), type.line) }
        return items.reduce(0, +) + Double(max(items.count - 1, 0)) * type.itemGap
    }

    private func height(_ item: ListItem, isTight: Bool, _ width: Double) -> Double {
        let height = height(item.content, width)
        // What follows words without an element around them is the first element of its item, which has no gap before it.
        guard isTight, item.content.count > 1, case .paragraph(let words)? = item.content.first, words.isBare else {
            return height
        }
        return height - gap(before: item.content[1])
    }

    private func height(_ entry: Definition, _ width: Double) -> Double {
        let terms = entry.terms.map { text($0, width, TextStyle(isBold: true)) }
        let details = entry.details.map { max(height($0, width - type.indent), type.line) }
        return terms.reduce(0, +) + details.reduce(0, +) + 0.4
    }

    private func formula(_ tex: String, _ width: Double) -> Double {
        guard let formula = try? Formula(tex: ClozeMarks.plain(tex), isDisplayed: true) else {
            return text([.code(tex)], width - type.indent) + type.line
        }
        let lines = (Double(formula.width.thousandths) / 1000 / width).rounded(.up)
        return max(lines, 1) * (FormulaHeight(formula.root).displayed + 0.7)
    }
}

// MARK: - Code

extension CardMeasure {
    private func height(_ code: CodeBlock, _ width: Double) -> Double {
        frame(of: code) + type.code * Double(codeLines(code, width).reduce(0, +)) * type.codeLine
    }

    /// The height of what is around the lines of code.
    func frame(of code: CodeBlock) -> Double {
        let name = code.fileName == nil ? 0 : type.line + 0.16
        return name + type.code * 2 * type.codeEdge + borders
    }

    /// The lines on both sides of code, each of them a pixel, in ems.
    private var borders: Double { ems(millimetres: 0.53) }

    /// How many lines each line of code takes.
    func codeLines(_ code: CodeBlock, _ width: Double) -> [Int] {
        let room = (width - borders) / type.code - 2 * type.codeSide
        // Bytes are parted many times faster than characters.
        return code.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { Double(Self.columns($0)) * Self.digit > room ? lineCount(Substring($0), room) : 1 }
    }

    /// How many columns a line takes at most; a tab reaches to the next stop.
    private static func columns(_ line: Substring.UTF8View) -> Int {
        line.count + 3 * line.count { $0 == UInt8(ascii: "\t") }
    }

    private func lineCount(_ text: Substring, _ room: Double) -> Int {
        let indent = text.prefix { $0 == " " || $0 == "\t" }
        let columns = min(indent.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }, line.deepestIndent)
        let hang = text.utf8.count > line.code ? Double(columns + 2) * Self.digit : 0
        var filler = LineFiller(fonts, width: room, hang: hang)
        filler.add(String(text).replacing("\t", with: "    "), TextStyle(isCode: true))
        return filler.lines
    }

    /// The width of a character of code, in its ems.
    private static let digit = 0.602
}

extension [Inline] {
    /// Whether it is written without an element.
    fileprivate var isBare: Bool {
        allSatisfy { inline in
            switch inline {
            case .text, .softBreak: true
            case .code, .strong, .emphasis, .strikethrough, .mark, .localized, .superscript, .subscript, .ruby, .link,
                .cloze, .image, .maths, .footnoteMark, .lineBreak:
                false
            }
        }
    }
}

extension LineFiller {
    /// The height of the lines, in ems.
    func height(_ line: Double) -> Double { Double(lines) * line + extra }
}
