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
        for (index, landmark) in outline.landmarks.enumerated() {
            take(landmark, group: owners[index].map { groups[$0] } ?? adoptive(of: landmark))
        }
        close(at: outline.text.range.upperBound)
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
        case .heading, .fold, .bold, .line:
            return nil
        }
    }

    private mutating func begin(_ landmark: Landmark, _ group: QuestionGroup) {
        if isNewSection {
            sections.append(trail)
            isNewSection = false
        }
        let question = ReadmeQuestion(
            title: landmark.title,
            line: landmark.line,
            body: landmark.body,
            bodyLine: landmark.bodyLine,
            indent: landmark.indent,
            hidesAnswer: group.grammar.hidesAnswers,
            section: sections.count - 1
        )
        if landmark.kind == .fold {
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
}
