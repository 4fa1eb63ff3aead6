internal import DeckleText

/// What the templates of indexes are told: a page full of questions.
struct EPUBIndexPage: TemplateView, EPUBRunPage {
    /// Questions under a heading: a letter, how hard they are, or what has become of them.
    struct Group: TemplateView {
        var initial: IndexInitial?
        var difficulty: DifficultyView?
        var change: EditionChange?
        var entries: [Entry] = []

        static let fields: [TemplateField<Self>] = [
            .text("letter") { if case .letter(let letter) = $0.initial { letter } else { nil } },
            .flag("hasSigns") { $0.initial == .sign },
            .flag("hasIdeographs") { $0.initial == .ideograph },
            .object("difficulty") { $0.difficulty },
            .flag("isNew") { $0.change == .new },
            .flag("isChanged") { $0.change == .changed },
            .flag("isGone") { $0.change == .gone },
            .list("entries") { $0.entries },
        ]

        /// Adds a question, to the last entry where that has the same words.
        fileprivate mutating func append(_ question: EPUBQuestion) {
            if entries.last?.title == question.title {
                entries[entries.count - 1].questions.append(question)
            } else {
                entries.append(Entry(questions: [question]))
            }
        }
    }

    /// Questions that have the same words, such as "What is printed?" before the code of each.
    struct Entry: TemplateView {
        var questions: [EPUBQuestion]

        var title: String { questions.first?.title ?? "" }

        static let fields: [TemplateField<Self>] = [
            .text("title") { $0.title },
            .object("only") { $0.questions.count == 1 ? $0.questions.first : nil },
            .list("questions") { $0.questions },
        ]
    }

    var continued: Int?
    var groups: [Group] = []

    static let fields: [TemplateField<Self>] = [
        .number("continued") { $0.continued },
        .list("groups") { $0.groups },
    ]

    /// Adds a question to the last group, or to a new one where that stands under another heading.
    mutating func append(_ question: EPUBQuestion, under heading: Group) {
        if groups.last?.isUnder(heading) != true { groups.append(heading) }
        groups[groups.count - 1].append(question)
    }
}

extension EPUBIndexPage.Group {
    fileprivate func isUnder(_ heading: Self) -> Bool {
        initial == heading.initial && difficulty?.level == heading.difficulty?.level && change == heading.change
    }
}

extension EPUBQuestion {
    /// How many bytes its texts take in an index.
    var size: Int { number.utf8.count + title.utf8.count + address.utf8.count }
}
