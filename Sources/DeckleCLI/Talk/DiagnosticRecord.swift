import DeckleCore

/// A diagnostic as programs read it.
struct DiagnosticRecord: Encodable {
    var severity: String
    var code: String
    var message: String
    var file: String?
    var pointer: String?
    var line: Int?
    var column: Int?
    var subject: String?
    var excerpt: String?
    var hint: String?

    init(_ diagnostic: Diagnostic) {
        severity = diagnostic.severity.rawValue
        code = diagnostic.code.name
        message = diagnostic.message
        file = diagnostic.place?.file
        pointer = diagnostic.place?.pointer
        line = diagnostic.place?.line
        column = diagnostic.place?.column
        subject = diagnostic.place?.subject
        excerpt = diagnostic.place?.excerpt?.text
        hint = diagnostic.hint
    }
}
