internal import DeckleCore

/// A page of the deck as a chapter: its names, and its questions cut into files that every reading system opens.
struct EPUBChapter {
    /// The number of the chapter in the book, from 1.
    let number: Int
    let outline: PageOutline
    /// The questions of each file; one file for nearly every chapter.
    let sections: [[EPUBQuestion]]

    /// The size in bytes above which old reading systems (Adobe's RMSDK) stop opening files, less what markup adds.
    static let sizeLimit = 240 * 1024
    /// The size in bytes above which they do not open a file at all.
    static let hardLimit = 300 * 1024

    init(_ outline: PageOutline, number: Int, questions: [EPUBQuestion], sizeLimit: Int = Self.sizeLimit) {
        self.number = number
        self.outline = outline
        sections = Self.cut(questions, sizeLimit: sizeLimit)
    }

    /// The name that the book shows.
    var title: String { Self.title(of: outline, number: number) }

    /// The name that the book shows for a page as chapter `number`.
    static func title(of page: PageOutline, number: Int) -> String {
        page.title.nonEmpty ?? page.id.nonEmpty ?? String(number)
    }

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
    private static func cut(_ questions: [EPUBQuestion], sizeLimit: Int) -> [[EPUBQuestion]] {
        var sections: [[EPUBQuestion]] = [[]]
        var size = 0
        for question in questions {
            let isFirst = sections[sections.count - 1].isEmpty
            if !isFirst && size + question.size > sizeLimit {
                sections.append([])
                size = 0
            }
            sections[sections.count - 1].append(question)
            size += question.size
        }
        return sections
    }
}
