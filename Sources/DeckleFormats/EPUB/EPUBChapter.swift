internal import DeckleCore

/// A page of the deck as a chapter, its questions cut into files that every reading system opens.
struct EPUBChapter {
    private let page: PageView
    /// The questions of each file; one file for nearly every chapter.
    let sections: [[QuestionView]]

    /// The size in bytes above which old reading systems (Adobe's RMSDK) stop opening files, less what markup adds.
    static let sizeLimit = 240 * 1024
    /// The size in bytes above which they do not open a file at all.
    static let hardLimit = 300 * 1024

    init(_ page: PageView, sizeLimit: Int = Self.sizeLimit) {
        self.page = page
        sections = Self.cut(page.questions, sizeLimit: sizeLimit)
    }

    /// The number of the chapter in the book, from 1.
    var number: Int { page.number }

    /// The name that the book shows.
    var title: String { page.title }

    /// The page as a section shows it: the first has the opening, the last says where the page comes from.
    func view(_ section: Int) -> PageView {
        var view = page
        view.questions = sections[section]
        if section > 0 {
            view.continued = section + 1
            view.summary = nil
            view.counts = nil
        }
        if section < sections.count - 1 { view.source = nil }
        return view
    }

    /// Whether any question of a section has an answer to go to.
    func hasAnswers(_ section: Int) -> Bool { sections[section].contains { !$0.isOpen } }

    /// The name of the file with the questions of a section, without extension.
    func questionFile(_ section: Int) -> String { Self.file("ch", number, section) }

    /// The name of the file with the answers of a section, without extension.
    func answerFile(_ section: Int) -> String { Self.file("ans", number, section) }

    /// The name of a numbered file; numbers rather than titles, so that a new title does not cost readers their place.
    static func file(_ kind: String, _ number: Int, _ section: Int = 0) -> String {
        let digits = String(number)
        let padding = String(repeating: "0", count: max(0, 2 - digits.count))
        return kind + padding + digits + (section == 0 ? "" : "-\(section + 1)")
    }

    /// Cuts between questions, never inside one.
    private static func cut(_ questions: [QuestionView], sizeLimit: Int) -> [[QuestionView]] {
        var sections: [[QuestionView]] = [[]]
        var size = 0
        for question in questions {
            let isFirst = sections[sections.count - 1].isEmpty
            if !isFirst && size + question.content.size > sizeLimit {
                sections.append([])
                size = 0
            }
            sections[sections.count - 1].append(question)
            size += question.content.size
        }
        return sections
    }
}
