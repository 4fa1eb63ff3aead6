internal import DeckleCore
internal import DeckleText

/// The ways into the book: the lists of the navigation document and the NCX of older reading systems.
///
/// They are opened whole, so that questions of which there are too many are left to the index.
struct EPUBNavigation {
    /// The entries of each stage in reading order: parts, chapters and questions, and what stands by itself.
    private var stages = EPUBStage.allCases.map { _ in [EPUBEntry]() }
    /// The first part or chapter.
    private(set) var start: EPUBEntry?
    /// The pages of answers in reading order.
    private(set) var answers: [EPUBEntry] = []
    private let listsQuestions: Bool

    /// How many questions are listed at most.
    static let questionLimit = 2000
    /// The size in bytes above which the contents are no page to read, only one to ask for.
    static let readableSize = 150 * 1024

    /// - Parameter questions: how many there are in the deck.
    init(questions: Int) {
        listsQuestions = questions <= Self.questionLimit
    }

    /// What there is, in reading order.
    var entries: [EPUBEntry] { Array(stages.joined()) }

    /// The first index, where there is one.
    var index: EPUBEntry? { stages[EPUBStage.indexes.rawValue].first }

    /// Adds what stands by itself.
    ///
    /// - Parameter goesOn: whether it goes on the entry before it.
    mutating func add(_ entry: EPUBEntry, to stage: EPUBStage, goesOn: Bool = false) {
        let last = stages[stage.rawValue].count - 1
        if goesOn, last >= 0 {
            stages[stage.rawValue][last].children.append(entry)
            stages[stage.rawValue][last].hidesChildren = true
        } else {
            stages[stage.rawValue].append(entry)
        }
    }

    /// Adds a part, which the chapters that follow belong to.
    mutating func add(part: EPUBEntry) {
        start = start ?? part
        add(part, to: .chapters)
    }

    /// Adds a chapter with its questions, under the last part or beside it, and its answers where they stand apart.
    ///
    /// - Parameter questions: those of each section.
    mutating func add(
        _ chapter: EPUBChapter,
        questions: [[EPUBQuestion]],
        _ placement: AnswerPlacement,
        isInPart: Bool,
        labels: Labels
    ) {
        var entry = EPUBEntry(
            lead: "\(chapter.number) ",
            title: chapter.title,
            place: EPUBArchive.name(ofPage: chapter.questionFile(0)),
            hidesChildren: true
        )
        for (section, questions) in questions.enumerated() {
            if listsQuestions { entry.children += questions.map(EPUBEntry.init) }
            guard placement.isApart, chapter.hasAnswers(section) else { continue }
            let place = EPUBArchive.name(ofPage: chapter.answerFile(section))
            if placement == .after {
                entry.children.append(EPUBEntry(title: labels["answers"], place: place))
            } else {
                let title = section == 0 ? entry.title : "\(entry.title) (\(section + 1))"
                answers.append(EPUBEntry(lead: entry.lead, title: title, place: place))
            }
        }
        add(chapter: entry, isInPart: isInPart)
    }

    /// Adds a chapter, under the last part or beside it.
    mutating func add(chapter: EPUBEntry, isInPart: Bool) {
        start = start ?? chapter
        let stage = EPUBStage.chapters.rawValue, last = stages[stage].count - 1
        if isInPart, last >= 0 {
            stages[stage][last].children.append(chapter)
        } else {
            stages[stage].append(chapter)
        }
    }
}

extension EPUBEntry {
    init(_ question: EPUBQuestion) {
        self.init(lead: question.number + " ", title: question.title, place: question.address)
    }
}
