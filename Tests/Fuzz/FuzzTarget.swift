internal import DeckleCore
internal import DeckleFormats
internal import DeckleText

/// What random bytes are fed to; it must neither trap nor take long, and what it makes must be sound.
package enum FuzzTarget: String, CaseIterable, Sendable {
    /// Bytes as an input file: every question of every deck in it.
    case payload
    /// Bytes as the Markdown of an answer: the markup and the table made of it.
    case markdown
    /// Bytes as a picture or recording: what is bundled of it is sound, and stays as it is when it is read again.
    case media

    /// What is wrong with what came out.
    package func complaints(about bytes: [UInt8]) -> [String] {
        switch self {
        case .payload: Self.read(bytes)
        case .media: BundledFile.complaints(about: bytes)
        case .markdown: [false, true].flatMap { Self.write(String(decoding: bytes, as: UTF8.self), isCloze: $0) }
        }
    }

    private static func read(_ bytes: [UInt8]) -> [String] {
        let source = Source(name: "fuzz", bytes: SourceBytes(bytes))
        var log: [Diagnostic] = []
        do {
            for manuscript in try Formats.reader(of: source).read(source, log: &log) {
                try ExportRun(manuscript).check(log: &log)
            }
            return []
        } catch let failure as Failure {
            let hasPlace = failure.diagnostics.allSatisfy { $0.severity == .error && $0.place != nil }
            return failure.diagnostics.isEmpty || !hasPlace ? ["a failure that names no place: \(failure)"] : []
        } catch {
            return ["no failure of ours: \(error)"]
        }
    }

    private static func write(_ text: String, isCloze: Bool) -> [String] {
        var log: [Diagnostic] = []
        let place = Place(file: "fuzz", pointer: "/a")
        let passage = MarkdownReader().passage(text, place: place, cloze: isCloze, log: &log)
        do {
            let book = AnswerBook(passage)
            let markup = try book.markup()
            let table = try book.table()
            return (WellFormed.isXML(markup) ? [] : ["markup that is no XML: \(markup.prefix(2000))"])
                + (WellFormed.isTable(table, rows: 2, columns: 13) ? [] : ["a table of other rows or columns"])
        } catch {
            return ["no output: \(error)"]
        }
    }
}
