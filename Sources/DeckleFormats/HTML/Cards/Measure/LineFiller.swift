internal import DeckleCore
internal import DeckleText

/// Fills lines with running text as browsers do: as many words as a line holds, and a word that is longer than a line broken
/// anywhere. All lengths are in ems of the text around.
struct LineFiller {
    private let fonts: CardFonts
    /// How much a line holds.
    private let width: Double
    /// By how much lines after the first are shorter.
    private let hang: Double
    /// The number of lines that are full.
    private var full = 0
    private var line = 0.0
    private var space = 0.0
    private var word = 0.0
    /// The last two signs of the word.
    private var last: (UInt32, UInt32) = (0, 0)
    private(set) var widestLine = 0.0
    private(set) var longestWord = 0.0
    /// What formulas, pictures and readings add to the height of lines.
    private(set) var extra = 0.0

    init(_ fonts: CardFonts, width: Double, hang: Double = 0) {
        self.fonts = fonts
        self.width = width
        self.hang = hang
    }

    /// The number of lines so far.
    var lines: Int {
        var copy = self
        copy.endWord()
        return copy.full + 1
    }

    private var room: Double { full == 0 ? width : width - hang }

    mutating func finish() {
        endWord()
        widestLine = max(widestLine, line)
    }

    mutating func add(_ inlines: [Inline], _ style: TextStyle) {
        for inline in inlines { add(inline, style) }
    }

    private mutating func add(_ inline: Inline, _ style: TextStyle) {
        switch inline {
        case .text(let text): add(text, style)
        case .code(let text):
            var style = style.scaled(by: 0.9)
            style.isCode = true
            add(text, style)
        case .strong(let content), .emphasis(let content):
            // Large type and scripts without italics stress by weight, which is wider.
            var style = style
            style.isBold = true
            add(content, style)
        case .strikethrough(let content), .mark(let content), .localized(_, let content): add(content, style)
        case .superscript(let content), .subscript(let content): add(content, style.scaled(by: 0.75))
        case .ruby(let content, let reading): addRuby(content, reading, style)
        case .link(let link): add(link.content, style)
        case .cloze(let cloze):
            var style = style
            style.isBold = true
            add(cloze.content, style)
        case .image(let image): addPicture(image, style)
        case .maths(let tex): addFormula(tex, style)
        case .footnoteMark: add("00", style.scaled(by: 0.75))
        case .softBreak: addSpace(style)
        case .lineBreak: breakLine()
        }
    }

    mutating func add(_ text: String, _ style: TextStyle) {
        guard let breaks = style.breaks else { return addWords(text.unicodeScalars, style) }
        for piece in breaks.pieces(of: text, isCode: style.isCode) {
            addWords(piece.text.unicodeScalars, style)
            if piece.end != .whole { endWord() }
        }
    }

    private mutating func addWords(_ text: String.UnicodeScalarView, _ style: TextStyle) {
        let metrics = style.isCode ? fonts.mono : fonts.sans
        for scalar in text {
            switch scalar.value {
            case 0x20, 0x09: addSpace(style)
            case 0x0A: breakLine()
            case 0x200B: endWord()
            case 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF01...0xFF60, 0x20000...0x3FFFD:
                // Such signs stand for themselves, but no line begins with a comma or a bracket that closes.
                let width = metrics.width(of: scalar, isBold: style.isBold) * style.scale
                if scalar.properties.generalCategory == .otherLetter { endWord() }
                word += width
            default:
                if SignBreaks.isBreak(last, scalar.value) { endWord() }
                word += metrics.width(of: scalar, isBold: style.isBold) * style.scale
                last = (last.1, scalar.value)
            }
        }
    }

    mutating func addSpace(_ style: TextStyle) {
        let metrics = style.isCode ? fonts.mono : fonts.sans
        endWord()
        last = (0, 0)
        if line > 0 || style.isCode { space += metrics.width(of: " ", isBold: style.isBold) * style.scale }
    }

    mutating func breakLine() {
        finish()
        last = (0, 0)
        full += 1
        line = 0
        space = 0
    }

    private mutating func endWord() {
        guard word > 0 else { return }
        longestWord = max(longestWord, word)
        if line > 0, line + space + word > room {
            widestLine = max(widestLine, line)
            full += 1
            line = 0
            space = 0
        }
        while word > room - space, room > 1 {
            // Letters stay whole, so that up to one of them finds no room at the end of the line.
            word -= max(room - space - 0.9, 0.5)
            widestLine = max(widestLine, room)
            full += 1
            space = 0
        }
        line += space + word
        space = 0
        word = 0
    }
}

// MARK: - What is higher than text

extension LineFiller {
    private mutating func addRuby(_ content: [Inline], _ reading: [Inline], _ style: TextStyle) {
        var above = LineFiller(fonts, width: .infinity)
        above.add(reading, style.scaled(by: 0.75))
        above.finish()
        let before = word
        add(content, style)
        word = max(word, before + above.widestLine)
        extra += 0.8
    }

    private mutating func addPicture(_ image: Image, _ style: TextStyle) {
        guard image.media != nil else { return add("[" + image.words + "]", style) }
        endWord()
        word += 3 * style.scale
        endWord()
        extra += 2.4
    }

    private mutating func addFormula(_ tex: String, _ style: TextStyle) {
        guard let formula = try? Formula(tex: ClozeMarks.plain(tex), isDisplayed: false) else {
            var style = style.scaled(by: 0.9)
            style.isCode = true
            return add(tex, style)
        }
        word += Double(formula.width.thousandths) / 1000 * style.scale
        extra += FormulaHeight(formula.root).inline
    }
}
