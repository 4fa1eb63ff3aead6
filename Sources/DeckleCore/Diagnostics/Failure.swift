/// What stops a step: one or more errors, all of them worth showing. Nothing else is thrown.
public struct Failure: Error, Sendable, Hashable {
    public var diagnostics: [Diagnostic]

    public init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    public init(_ diagnostic: Diagnostic) {
        diagnostics = [diagnostic]
    }
}

extension Failure {
    /// The failure with a line of its file for every place that knows only its offset.
    ///
    /// - Parameters:
    ///   - bytes: the content of the file.
    ///   - base: where the text that was read begins within them.
    package func located(in bytes: UnsafeRawBufferPointer, base: Int = 0, file: String) -> Failure {
        Failure(
            diagnostics.map { diagnostic in
                guard let place = diagnostic.place, let offset = place.offset else { return diagnostic }
                var located = diagnostic
                located.place = Place(file: file, text: bytes, range: (base + offset)..<(base + offset))
                located.place?.pointer = place.pointer
                located.place?.subject = place.subject
                return located
            }
        )
    }
}
