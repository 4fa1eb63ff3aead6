internal import DeckleText

/// What the templates of indexes are told: a page full of questions.
struct EPUBIndexPage: TemplateView, EPUBRunPage {
    /// Questions under a heading: a letter, how hard they are, or what has become of them.
    struct Group: TemplateView {
        var initial: IndexInitial?
        var difficulty: DifficultyView?
        var change: EditionChange?
        var questions: [EPUBQuestion] = []

        static let fields: [TemplateField<Self>] = [
            .text("letter") { if case .letter(let letter) = $0.initial { letter } else { nil } },
            .flag("hasSigns") { $0.initial == .sign },
            .flag("hasIdeographs") { $0.initial == .ideograph },
            .object("difficulty") { $0.difficulty },
            .flag("isNew") { $0.change == .new },
            .flag("isChanged") { $0.change == .changed },
            .flag("isGone") { $0.change == .gone },
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
        groups[groups.count - 1].questions.append(question)
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
