internal import DeckleText

/// A text cut into questions and the sections they stand in.
struct ReadmeCut {
    /// The titles of the headings that a section stands below, the highest first, each with its level.
    typealias Trail = [(level: Int, title: Range<Int>)]

    let groups: [QuestionGroup]
    private(set) var questions: [ReadmeQuestion] = []
    /// The sections in the order of the text.
    private(set) var sections: [Trail] = []

    private let outline: ReadmeOutline
    /// The headings above the landmark at hand.
    private var trail: Trail = []
    /// Whether the trail has changed since the last question.
    private var isNewSection = true
    private var open: (question: ReadmeQuestion, group: QuestionGroup)?
    /// The last fold of the question at hand.
    private var fold: Landmark?
    /// The lines of questions that share the answer of the next one.
    private(set) var sharing: [Int] = []

    init(_ outline: ReadmeOutline, groups: [QuestionGroup]) {
        self.outline = outline
        self.groups = groups
        var owners: [Int: Int] = [:]
        for (number, group) in groups.enumerated() {
            for start in group.starts where owners[start] == nil { owners[start] = number }
        }
        questions.reserveCapacity(owners.count)
        let idle = Set(groups.flatMap(\.idle))
        for (index, landmark) in outline.landmarks.enumerated() {
            if idle.contains(index) {
                close(at: landmark.start)
            } else {
                take(landmark, group: owners[index].map { groups[$0] } ?? adoptive(of: landmark))
            }
        }
        close(at: outline.text.range.upperBound)
        shareAnswers()
    }

    /// A file that is one question as a whole.
    init(_ outline: ReadmeOutline, as whole: FileQuestion) {
        self.outline = outline
        let shape = Landmark.Shape(kind: .heading(1), mark: .none)
        groups = [QuestionGroup(shape: shape, grammar: .files, score: Grammar.likely, starts: [])]
        sections = [[]]
        let heading = whole.heading.map { outline.landmarks[$0] }
        let start = outline.frontMatter?.end ?? outline.text.range.lowerBound
        questions = [
            ReadmeQuestion(
                title: heading?.title ?? start..<start,
                line: heading?.line ?? outline.line(at: start),
                body: (heading?.body.lowerBound ?? start)..<outline.text.range.upperBound,
                bodyLine: heading?.bodyLine ?? outline.line(at: start),
                indent: 0,
                section: 0,
                isNamedByFile: true,
                answer: .behind
            )
        ]
    }

    private mutating func take(_ landmark: Landmark, group: QuestionGroup?) {
        guard !landmark.isInFold else { return }
        if let group {
            close(at: landmark.start)
            begin(landmark, group)
        } else if let current = open, !current.group.isEnded(by: landmark) {
            if landmark.kind == .fold, current.group.grammar.name == Grammar.prompt.name {
                meet(landmark, current.group)
            }
        } else if case .heading(let level) = landmark.kind {
            close(at: landmark.start)
            trail.removeAll { $0.level >= level }
            trail.append((level, landmark.title))
            isNewSection = true
        }
    }

    /// The group that a heading belongs to which lacks the mark of its siblings and asks as they do, or which is an item
    /// as they are and of another level.
    private func adoptive(of landmark: Landmark) -> QuestionGroup? {
        switch landmark.kind {
        case .item:
            return groups.first { $0.shape.kind.isItem }
        case .heading where landmark.mark == .none:
            guard let group = groups.first(where: { $0.shape.kind == landmark.kind }), group.shape.mark == .asked
            else { return nil }
            return QuestionForm(outline.text.string(landmark.title)) == .asking ? group : nil
        case .heading, .fold, .bold, .line, .box, .entry, .bullet:
            return nil
        }
    }

    private mutating func begin(_ landmark: Landmark, _ group: QuestionGroup) {
        if group.isParted { leaveSection(landmark) }
        if isNewSection {
            sections.append(trail)
            isNewSection = false
        }
        var question = ReadmeQuestion(
            title: landmark.title,
            line: landmark.line,
            body: landmark.body,
            bodyLine: landmark.bodyLine,
            indent: landmark.indent,
            section: UInt32(clamping: sections.count - 1),
            answer: landmark.kind == .line && group.grammar.answers == .behind ? .labelled : group.grammar.answers
        )
        if group.grammar.isCase { readTitle(of: &question) }
        if landmark.kind.isClosed {
            questions.append(question)
        } else {
            open = (question, group)
        }
    }

    private mutating func close(at end: Int) {
        guard var (question, _) = open else { return }
        question.body = question.body.lowerBound..<max(end, question.body.lowerBound)
        questions.append(question)
        open = nil
        fold = nil
    }

    /// Leaves the section that a question stands behind, where its siblings are questions and sections alike.
    private mutating func leaveSection(_ landmark: Landmark) {
        guard let level = landmark.kind.level, trail.contains(where: { $0.level >= level }) else { return }
        trail.removeAll { $0.level >= level }
        isNewSection = true
    }

    /// Begins a question of its own where a paragraph stands before a fold that is called as the one before it is.
    private mutating func meet(_ next: Landmark, _ group: QuestionGroup) {
        defer { fold = next }
        guard let last = fold, label(of: last) == label(of: next),
            let title = paragraph(between: last, and: next)
        else { return }
        close(at: title.range.lowerBound)
        begin(
            Landmark(
                kind: group.shape.kind,
                mark: .none,
                isInFold: false,
                line: title.number,
                start: title.range.lowerBound,
                title: title.start..<(title.start + title.content.count),
                body: (title.range.upperBound + 1)..<next.start,
                bodyLine: title.number + 1
            ),
            group
        )
    }

    private func label(of fold: Landmark) -> String { FoldLabel.plain(outline.text.string(fold.title)) }

    /// The first line of words between two folds.
    private func paragraph(between first: Landmark, and next: Landmark) -> MarkdownLine? {
        guard first.body.upperBound < next.start else { return nil }
        var lines: [MarkdownLine] = []
        outline.text.forEachLine(in: first.body.upperBound..<next.start) { lines.append($0) }
        guard let index = lines.firstIndex(where: { !$0.isFenced && $0.saysSomething }) else { return nil }
        lines[index].number = next.line - lines.count + index
        return lines[index]
    }

    /// Lets a heading with the next one right below it have that one's answer, and a line with a `Q` that of the next:
    /// they ask for the same in two ways.
    private mutating func shareAnswers() {
        let areHeadings = groups.count == 1 && groups[0].grammar.name == Grammar.headings.name
        for index in questions.indices.dropLast().reversed() {
            let next = questions[index + 1]
            guard questions[index].body.isEmpty, questions[index].bodyLine == next.line, !next.body.isEmpty,
                areHeadings ? !beginsWithComment(next.body) : questions[index].answer == .labelled && isLabelled(next)
            else { continue }
            questions[index].body = next.body
            questions[index].bodyLine = next.bodyLine
            sharing.insert(questions[index].line, at: 0)
        }
    }

    /// Whether a body begins with what may be the id of its question alone.
    private func beginsWithComment(_ body: Range<Int>) -> Bool { opening(of: body).starts(with: "<!--".utf8) }

    /// Whether a question is a line with a `Q` whose answer begins with an `A`.
    private func isLabelled(_ question: ReadmeQuestion) -> Bool {
        let line = BodyLine(number: question.bodyLine, text: opening(of: question.body).prefix { $0 != .lineFeed })
        return question.answer == .labelled && AnswerLabel.first(in: [line], isAsked: true) != nil
    }

    /// What a body begins with, from its first sign on.
    private func opening(of body: Range<Int>) -> ArraySlice<UInt8> {
        let opening = outline.text.slice(body.lowerBound..<min(body.lowerBound + 200, body.upperBound))
        return opening.drop { $0.isSpace || $0 == .lineFeed || $0 == .carriageReturn }
    }

    /// Takes the first line below a heading for the title, where the heading says no more than that this is a question.
    private func readTitle(of question: inout ReadmeQuestion) {
        let title = outline.text.slice(question.title)
        guard TitleMark.isBare(title) || TitleMark(title).words.isEmpty else { return }
        var first: MarkdownLine?
        outline.text.forEachLine(in: question.body, from: question.bodyLine) { line in
            if first == nil, !line.isBlank { first = line }
        }
        guard let first, !first.isFenced else { return }
        question.title = first.start..<(first.start + first.content.count)
        question.body = min(first.range.upperBound + 1, question.body.upperBound)..<question.body.upperBound
        question.bodyLine = first.number + 1
    }
}

extension MarkdownLine {
    /// Whether more than tags and signs stands in the line.
    fileprivate var saysSomething: Bool {
        FoldTag.all(in: content).isEmpty && !content.isLayout && content.contains { $0.isLetter || $0 >= 0x80 }
    }
}
