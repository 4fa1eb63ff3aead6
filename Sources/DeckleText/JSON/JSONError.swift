package import DeckleCore

/// What is wrong with a JSON text, and where.
package struct JSONError: Error, Sendable, Hashable {
    /// A stable name such as `json.truncated`.
    package var code: String
    package var message: String
    /// The offset of the byte where the reader stumbled; the length of the text where that ended too soon.
    package var offset: Int
    /// What stands there, in words, such as `value 412, key "questions"`.
    package var subject: String?
    package var hint: String?

    package init(_ code: String, _ message: String, at offset: Int, subject: String? = nil, hint: String? = nil) {
        self.code = code
        self.message = message
        self.offset = offset
        self.subject = subject
        self.hint = hint
    }

    /// The error as the user sees it, with line, column and an excerpt.
    ///
    /// - Parameter bytes: the text that was read; `base` is where it begins within them.
    package func diagnostic(in bytes: UnsafeRawBufferPointer, base: Int = 0, file: String) -> Diagnostic {
        let position = TextPosition(of: base + offset, in: bytes)
        let place = Place(
            file: file,
            line: position.line,
            column: position.column,
            subject: subject,
            excerpt: position.excerpt
        )
        return .error(code, message, at: place, hint: hint)
    }
}
