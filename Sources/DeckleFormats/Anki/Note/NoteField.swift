internal import DeckleCore

/// The fields of every note, frozen: a field added, removed or moved makes Anki skip every note imported before.
enum NoteField: String, Sendable, CaseIterable {
    case question = "Question"
    case answer = "Answer"
    case takeaway = "Takeaway"
    case topic = "Topic"
    case page = "Page"
    case difficulty = "Difficulty"
    case source = "Source"
    case updated = "Updated"
    case language = "Language"
    case extra = "Extra"
    case spare1 = "Spare 1"
    case spare2 = "Spare 2"
    case spare3 = "Spare 3"
    case id = "Id"

    /// The zero-based place of the field among the others.
    var position: Int64 { Int64(Self.allCases.firstIndex(of: self) ?? 0) }

    /// The field's name in the notetype of a form.
    func name(in form: Form) -> String {
        self == .question && form == .cloze ? "Text" : rawValue
    }
}
