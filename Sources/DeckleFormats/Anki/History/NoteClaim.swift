internal import DeckleCore

/// A note that asks for the place of one in the package before.
struct NoteClaim {
    /// What the question is known by now.
    let identity: QuestionIdentity
    /// What it was known by, the latest first.
    let aliases: [QuestionIdentity]
    let form: Form
    /// The guid where there was no package before.
    let guid: String
    /// Whether the source itself names the guid.
    let isFixed: Bool
    let notetype: Int64

    init(_ note: Note, of question: Question, on page: Page, notetype: Int64) {
        identity = QuestionIdentity(page: page.outline.id, question: question.id)
        aliases = question.aliases.reversed().map { QuestionIdentity(alias: $0, on: page.outline.id) }
        form = note.form
        guid = note.guid
        isFixed = note.guid == question.guid
        self.notetype = notetype
    }
}
