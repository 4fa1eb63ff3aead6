internal import DeckleCore
internal import DeckleText

/// A question as contents and indexes name it.
struct EPUBQuestion: TemplateView {
    /// The number of its chapter and its own, such as `4.1`.
    let number: String
    /// Its text in one line.
    let title: String
    /// The file that it stands in, such as `ch04.xhtml`.
    let file: String
    /// Its id there.
    let anchor: String
    /// How hard it is, in the source's word; empty where that is not said.
    let level: String

    /// Where it stands, for a page beside its file.
    var address: String { "\(file)#\(anchor)" }

    static let fields: [TemplateField<Self>] = [
        .text("number") { $0.number },
        .text("title") { $0.title },
        .text("address") { $0.address },
    ]
}

extension EPUBQuestion {
    /// - Parameters:
    ///   - file: the file that it stands in, without extension.
    ///   - labels: where a question without words is named.
    init(_ question: QuestionView, in file: String, labels: Labels) {
        self.init(
            number: question.sectionNumber,
            title: question.content.title.nonEmpty ?? labels["question"],
            file: EPUBArchive.name(ofPage: file),
            anchor: question.anchors.question,
            level: question.difficulty?.level.name ?? ""
        )
    }

    /// The question with a name, where it has no words.
    func named(by labels: Labels) -> Self {
        title.nonEmpty == nil
            ? Self(number: number, title: labels["question"], file: file, anchor: anchor, level: level) : self
    }
}
