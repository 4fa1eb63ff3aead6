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

    init(_ outline: ReadmeOutline, groups: [QuestionGroup]) {
        self.outline = outline
        self.groups = groups
        var owners: [Int: Int] = [:]
        for (number, group) in groups.enumerated() {
            for start in group.starts where owners[start] == nil { owners[start] = number }
        }
        questions.reserveCapacity(owners.count)
        for (index, landmark) in outline.landmarks.enumerated() {
            take(landmark, group: owners[index].map { groups[$0] } ?? adoptive(of: landmark))
        }
        close(at: outline.text.range.upperBound)
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
            return
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
