internal import DeckleCore

/// A template as its author wrote it.
struct TemplateText: Sendable {
    /// The file as messages name it.
    let file: String
    let text: String
    let bytes: [UInt8]

    init(_ text: String, file: String) {
        self.file = file
        self.text = text
        bytes = Array(text.utf8)
    }

    /// Whether a line starts at an offset.
    func startsLine(at offset: Int) -> Bool { offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n") }

    func error(_ code: Diagnostic.Code, _ message: String, at range: Range<Int>, hint: String? = nil) -> Diagnostic {
        .error(code, message, at: Place(file: file, text: text, range: range), hint: hint)
    }
}
