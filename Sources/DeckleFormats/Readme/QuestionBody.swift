internal import DeckleText

/// What a question is made of, read from its lines: prompt, options, answer.
struct QuestionBody {
    struct Option {
        var isRight: Bool
        /// What is chosen, without its letter or box.
        var lines: [BodyLine]
    }

    /// What belongs to the title: text and code before options and answer.
    private(set) var prompt: [BodyLine] = []
    /// Options of which is known which are right; empty for any other question.
    private(set) var options: [Option] = []
    private(set) var answer: [BodyLine] = []
    /// Whether there is something to choose from, and it is not known what is right.
    private(set) var lacksRightOption = false
    /// Whether the title has no words.
    private let isNameless: Bool
    /// The id that a comment gives the question.
    private(set) var id: String?
    /// The blocks of code before options and answer, without their fences.
    private(set) var code: [String] = []
    /// What comments say of it.
    private(set) var marks = QuestionTags()
    /// How many lines were left out that only lead to a part of the page.
    private(set) var jumps = 0
    /// The numbers of lines that were left out, as the text says the same below many questions.
    private(set) var refrains: [Int] = []

    init(_ question: ReadmeQuestion, in text: ReadmeText, noise: ReadmeNoise) {
        isNameless = !question.isNamedByFile && TitleMark(text.slice(question.title)).words.isEmpty
        var lines = Self.lines(of: question, in: text)
        if question.indent > 0 { Self.setOut(&lines) }
        takeID(&lines)
        Self.takeQuestionLabel(&lines)
        marks = QuestionTags.take(from: &lines)
        leaveOut(&lines, noise)
        let (head, hidden) = question.answer.split(lines)
        take(head, hidden)
        code = prompt.codeBlocks
        takeLabel(isAsked: question.answer == .labelled)
        if isNameless { takePromptFromAnswer() }
        answer = Self.withoutFrame(answer)
        SiteBox.quote(&answer)
        IndentedProse.setOut(&answer)
    }

    /// Whether nothing is written that asks.
    var asksNothing: Bool { isNameless && prompt.allSatisfy(\.isBlank) }

    /// Whether nothing is written that answers the question.
    var isOpen: Bool { options.isEmpty && Placeholder.isOpen(answer) }

    /// The lines without the indent of the question's item, as long as they are in it: text at the margin ends it, so
    /// that what is set in behind that is code.
    private static func lines(of question: ReadmeQuestion, in text: ReadmeText) -> [BodyLine] {
        var lines: [BodyLine] = [], indent = question.indent
        text.forEachLine(in: question.body, from: question.bodyLine) { line in
            let mayEndItem = line.opensFence || !line.isFenced && lines.last?.isGap == true
            if mayEndItem, line.indent == 0, !line.isBlank { indent = 0 }
            lines.append(BodyLine(line, of: text, indent: indent))
        }
        return lines
    }

    /// Sets out the text of an item that is set in further than its heading is: where its first line would be code, as
    /// far as that is, else as far as all of it is.
    private static func setOut(_ lines: inout [BodyLine]) {
        let filled = lines.filter { !$0.isBlank && !$0.content.isJump }
        let indents = filled.map { $0.content.startIndex - $0.text.startIndex }
        guard let first = indents.first, let least = indents.min() else { return }
        let indent = first >= 4 && filled.first?.isFenced == false ? first : least
        for index in lines.indices { lines[index].text = lines[index].text.withoutIndent(indent) }
    }

    /// An id in a comment on a line of its own, before all else.
    private mutating func takeID(_ lines: inout [BodyLine]) {
        guard let first = lines.firstIndex(where: { !$0.isBlank }), let id = ExplicitID.comment(lines[first].content)
        else { return }
        self.id = id
        lines[first].text = []
    }

    /// Empties a heading above the text that says no more than that it is a question.
    private static func takeQuestionLabel(_ lines: inout [BodyLine]) {
        guard let first = lines.firstIndex(where: { !$0.isBlank }), !lines[first].isFenced,
            let heading = MarkdownLine.heading(lines[first].content), TitleMark.isBare(heading.words)
        else { return }
        lines[first].text = []
    }

    /// Takes the first paragraph of the answer for the prompt, where nothing else is one.
    private mutating func takePromptFromAnswer() {
        guard prompt.allSatisfy(\.isBlank), options.isEmpty,
            let start = answer.firstIndex(where: { !$0.isBlank })
        else { return }
        let end = answer[start...].firstIndex(where: \.isBlank) ?? answer.endIndex
        prompt = Array(answer[start..<end])
        answer = Array(answer[end...])
    }

    /// Empties lines that say nothing: links back to the contents, advertising, and tags that only lay out what stands
    /// between them.
    private mutating func leaveOut(_ lines: inout [BodyLine], _ noise: ReadmeNoise) {
        for index in lines.indices where !lines[index].isFenced {
            let content = lines[index].content
            if noise.isJump(content) {
                lines[index].text = []
                jumps += 1
            } else if noise.isRefrain(content) {
                lines[index].text = []
                refrains.append(lines[index].number)
            } else if content.isLayout {
                lines[index].text = []
            }
        }
    }
}

// MARK: - Options

extension QuestionBody {
    private mutating func take(_ head: [BodyLine], _ hidden: [BodyLine]?) {
        if let boxes = OptionRun.boxes(in: head), boxes.options.contains(where: \.isRight) {
            take(boxes, answer: boxes.rest + (hidden ?? []))
            return
        }
        guard let run = OptionRun.letters(in: head) else { return takeWithoutOptions(head, hidden) }
        var answer = run.rest + (hidden ?? [])
        guard let right = RightOption.take(from: &answer, among: run.names, isHidden: hidden != nil) else {
            lacksRightOption = hidden != nil
            return takeWithoutOptions(head, hidden)
        }
        take(run.marking(right), answer: answer)
    }

    private mutating func take(_ run: OptionRun, answer: [BodyLine]) {
        prompt = run.before
        options = run.options
        self.answer = answer
    }

    private mutating func takeWithoutOptions(_ head: [BodyLine], _ hidden: [BodyLine]?) {
        if let hidden {
            (prompt, answer) = (head, hidden)
        } else {
            answer = head
        }
    }

    /// Takes away the label of an answer; what stands before that of a marked question belongs to the prompt.
    private mutating func takeLabel(isAsked: Bool) {
        guard options.isEmpty, prompt.allSatisfy(\.isBlank),
            let (index, rest) = AnswerLabel.first(in: answer, isAsked: isAsked)
        else { return }
        prompt += answer[..<index]
        answer[index].text = rest
        answer = Array(answer[index...])
    }

    /// Without rules at both ends, and without a bold element around all of it.
    private static func withoutFrame(_ lines: [BodyLine]) -> [BodyLine] {
        var lines = lines
        let isIdle = { (line: BodyLine) in line.isBlank || !line.isFenced && line.isRule }
        while let last = lines.last, isIdle(last) { lines.removeLast() }
        let start = lines.firstIndex { !isIdle($0) } ?? lines.endIndex
        let isApart = start > 0 && lines[start - 1].isGap
        lines = Array(lines[start...])
        LayoutTags.strip(&lines, isApart: isApart)
        return lines
    }
}

extension BodyLine {
    fileprivate var isRule: Bool {
        guard let mark = content.first, "-*_".utf8.contains(mark) else { return false }
        return content.count >= 3 && content.allSatisfy { $0 == mark || $0.isSpace }
    }
}

// MARK: - For the id

extension QuestionBody {
    /// What there is to choose from, in plain words.
    var optionTexts: [String] { options.map { ReadmeTitle.plain($0.lines.markdown?.text ?? "") } }
}

extension [BodyLine] {
    /// The text of each fence in the lines.
    var codeBlocks: [String] {
        var blocks: [[String]] = [], isWithin = false
        for line in self {
            guard line.isFenced else {
                isWithin = false
                continue
            }
            let isFence = line.content.starts(with: "```".utf8) || line.content.starts(with: "~~~".utf8)
            if isFence {
                if !isWithin { blocks.append([]) }
                isWithin.toggle()
            } else if !blocks.isEmpty {
                blocks[blocks.count - 1].append(String(decoding: line.text, as: UTF8.self))
            }
        }
        return blocks.map { $0.joined(separator: "\n") }
    }
}
