internal import DeckleCore

extension EditionChanges {
    /// The changes since the book that a job names; nil where it names none.
    ///
    /// - Parameter identifier: that of the book that is written.
    /// - Throws: ``Failure`` with `epub.previous-unreadable`, `epub.previous-of-another-deck` or `sqlite.failed`
    static func since(_ job: ExportJob, identifier: String, scratch: () throws -> String) throws -> EditionChanges? {
        guard let previous = job.previous.first else { return nil }
        let book = try PreviousBook(previous, identifier: identifier)
        let changes = try EditionChanges(file: previous.name, path: try scratch())
        try book.forEachHalf { try changes.add($0, to: .before) }
        try changes.leaveOut(job.deck.leftOut)
        return changes
    }

    /// Adds what stands on a page of the book that is written.
    ///
    /// A page of a theme that is not well-formed tells nothing, and its questions are ``countOfUnknown()``.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    func add(page document: [UInt8]) throws {
        for half in (try? PrintedPage(document))?.halves ?? [] { try add(half, to: .now) }
    }

    /// What there is to say of questions that cannot be compared.
    ///
    /// - Throws: ``Failure`` with `sqlite.failed`
    func warning() throws -> Diagnostic? {
        let count = try countOfUnknown()
        guard count > 0 else { return nil }
        return .warning(
            .epubNotCompared,
            "of \(count) questions nothing tells whether they have changed",
            at: Place(file: file),
            hint: "templates of themes have to name the parts of questions by the classes in docs/templates.md"
        )
    }
}
