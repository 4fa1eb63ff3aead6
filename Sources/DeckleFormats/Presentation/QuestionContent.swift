internal import DeckleCore
internal import DeckleText

/// The texts of a question, rendered for one target.
struct QuestionContent: Sendable {
    /// The prompt as it is shown in plain text.
    private let asked: [Block]
    /// The running text that the prompt opens with; empty where it opens with something else.
    let heading: Markup
    /// The same to stand over the answer, without marks of footnotes, which are at the question.
    let answerHeading: Markup
    /// The rest of the prompt.
    let prompt: Markup
    /// The whole prompt with nothing hidden, where the prompt hides something or has footnotes; see ``Disclosure``.
    let solution: Markup?
    /// What there is to choose from.
    let options: [OptionView]
    /// Whether the prompt and the first block of the answer take more lines than are kept together.
    let isStartTall: Bool
    /// Whether the first block of the answer takes one line, which would stand alone under the question where what
    /// follows begins a new column.
    let isStartShort: Bool
    /// The first block of the answer, which a target may keep beside the question.
    let answerOpening: Markup
    /// The other blocks of the answer.
    let answerRest: Markup
    let takeaway: TakeawayView?
    /// The first block of an answer that has no line to remember, to stand by itself without footnotes.
    let gist: Markup?
    /// What the source adds for the learner.
    private let asides: [AsideView]

    init(
        _ question: Question,
        anchors: QuestionAnchors,
        direction: Direction,
        typesetting: Typesetting,
        labels: Labels
    ) throws {
        let question = question.labelled(by: labels)
        let whole = question.prompt.blocks
        let isOpen = typesetting.disclosure == .open
        let gap = { labels.text("gap", number: $0) }
        asked = isOpen ? whole : question.concealed(gap: gap)
        let shown = isOpen ? whole : question.concealed(gap: gap, formulaGap: Formula.words)
        let parts = shown.opening ?? ([], shown)
        let options = isOpen ? [] : question.optionsInAnswer
        var prompts = typesetting.renderer(idPrefix: anchors.inPrompt, direction: direction).passage(of: shown)
        heading = try prompts.render(parts.content)
        answerHeading =
            parts.content.hasFootnoteMark ? try prompts.render(parts.content.withoutFootnoteMarks) : heading
        prompt = try prompts.render(parts.rest + options)
        // Where the heading is shown once more, its footnotes have to be there too.
        let solutions = typesetting.renderer(idPrefix: anchors.inSolution, direction: direction)
        solution = asked == whole && !parts.content.hasFootnoteMark ? nil : try solutions.render(whole)
        self.options = try question.options.map {
            OptionView(text: try prompts.render($0.content), isRight: $0.isDone == true)
        }
        let measure = typesetting.dialect.measure
        isStartTall = (asked + question.answer.blocks.prefix(1)).lineCount(measure.line) > measure.wholeLines
        isStartShort = Array(question.answer.blocks.prefix(1)).lineCount(measure.line) < 2
        let answer = question.answer.blocks
        var answers = typesetting.renderer(idPrefix: anchors.inAnswer, direction: direction)
            .passage(of: answer, takeaway: question.takeaway?.content ?? [])
        answerOpening = try answers.render(Array(answer.prefix(1)))
        answerRest = try answers.render(Array(answer.dropFirst()))
        takeaway = try question.takeaway.map {
            let text = try answers.render($0.content)
            return TakeawayView(
                label: typesetting.takeawayLabels.label(of: $0).nonEmpty ?? labels["takeaway"],
                text: text,
                alone: $0.content.hasFootnoteMark ? try prompts.render($0.content.withoutFootnoteMarks) : text
            )
        }
        gist = question.takeaway == nil ? try answers.render(Array(answer.prefix(1)).withoutFootnotes) : nil
        asides = try question.asides.enumerated().map { index, aside in
            let renderer = typesetting.renderer(idPrefix: anchors.inAside(index + 1), direction: direction)
            return AsideView(
                kind: aside.kind,
                label: labels[aside.kind.rawValue],
                text: try renderer.render(aside.content.blocks)
            )
        }
    }

    /// What may be shown before the answer.
    var hints: [AsideView] { asides.filter { $0.kind == .hint } }

    /// What is shown after the answer.
    var additions: [AsideView] { asides.filter { $0.kind != .hint } }

    /// The prompt in one line of plain text, without its footnotes, and without code and lists where it has other
    /// words; empty where it has no words.
    var title: String {
        let blocks = asked.withoutFootnotes
        return PlainText.line(blocks.filter(\.asksInWords)).nonEmpty ?? PlainText.line(blocks)
    }

    /// How many bytes the texts take in a file, roughly.
    var size: Int {
        let parts = [heading, prompt, solution, answerOpening, answerRest, takeaway?.text] + asides.map(\.text)
        return parts.reduce(1024) { $0 + ($1?.text.utf8.count ?? 0) }
    }
}

extension [Inline] {
    fileprivate var hasFootnoteMark: Bool {
        containsDeep { if case .footnoteMark = $0 { true } else { false } }
    }

    fileprivate var withoutFootnoteMarks: [Inline] {
        ContentMapper(block: { [$0] }, inline: { if case .footnoteMark = $0 { [] } else { [$0] } }).map(self)
    }
}

extension Block {
    /// Whether it says what is asked; other blocks say of what.
    fileprivate var asksInWords: Bool {
        switch self {
        case .heading, .paragraph, .quote, .group: true
        case .localized(_, let content): content.contains(where: \.asksInWords)
        case .list, .definitions, .code, .table, .rule, .maths, .image, .figure, .audio, .footnote: false
        }
    }
}

extension [Block] {
    fileprivate var withoutFootnotes: [Block] {
        let hasFootnote = containsDeep {
            $0.isFootnote
        } inline: {
            [$0].hasFootnoteMark
        }
        guard hasFootnote else { return self }
        return ContentMapper(
            block: { $0.isFootnote ? [] : [$0] },
            inline: { if case .footnoteMark = $0 { [] } else { [$0] } }
        ).map(self)
    }
}

extension Question {
    /// The tasks of a choice, wherever they stand.
    fileprivate var options: [ListItem] {
        guard form == .choice else { return [] }
        return (prompt.blocks + answer.blocks).flatMap { block -> [ListItem] in
            if case .list(let list) = block { list.items.filter { $0.isDone != nil } } else { [] }
        }
    }
}
