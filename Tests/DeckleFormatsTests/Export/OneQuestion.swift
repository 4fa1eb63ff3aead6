import DeckleCore
import DeckleSystem
import DeckleTestSupport
import DeckleThemes
import Foundation
import Testing

@testable import DeckleFormats

/// What every format makes of a hub of one question, from its payload on.
struct OneQuestion {
    let log: [Diagnostic]
    /// By the format's name; nothing of a format that failed.
    private(set) var outputs: [String: [UInt8]] = [:]
    private(set) var failures: [String: [Diagnostic]] = [:]

    /// - Parameter question: the object of the question, without its id, which is `q`.
    init(
        _ members: KeyValuePairs<String, Value>,
        version: String = "legacy",
        media: any MediaLibrary = EveryFile()
    ) throws {
        let question = Value.object([Property("id", "q")] + members.map { Property($0.key, $0.value) })
        let page: Value = ["path": "/p", "title": "P", "questions": [question]]
        try self.init(
            Payload.source(["data": ["hub": ["framework": ["name": "Hub", "slug": "hub"], "qa": [page]]]]),
            version: version,
            media: media
        )
    }

    init(_ source: Source, version: String = "legacy", media: any MediaLibrary = EveryFile()) throws {
        var log: [Diagnostic] = []
        var manuscript = try #require(try Formats.reader(of: source).read(source, log: &log).first)
        manuscript.media = media
        let theme = try ThemeLibrary().resolve("plain", language: manuscript.deck.language)
        let outputs = Formats.withoutPrograms.map { _ in MemoryOutput() }
        let targets = try zip(Formats.withoutPrograms, outputs).map { exporter, output in
            let options = exporter.format.name == "apkg" ? [(name: "version", value: version)] : []
            let values = try OptionValues(options, specs: exporter.options, exporter: exporter.format.name)
            let job = ExportJob(manuscript, theme: theme, options: values)
            return ExportRun.Target(exporter: exporter, job: job, output: output)
        }
        let outcomes = ExportRun(manuscript).write(targets, log: &log)
        for (exporter, (output, outcome)) in zip(Formats.withoutPrograms, zip(outputs, outcomes)) {
            let name = exporter.format.name
            switch outcome {
            case .success: self.outputs[name] = output.bytes
            case .failure(let failure): failures[name] = failure.diagnostics
            }
        }
        self.log = log
    }

    func bytes(_ format: String) throws -> [UInt8] { try #require(outputs[format]) }

    func text(_ format: String) throws -> String { String(decoding: try bytes(format), as: UTF8.self) }

    /// The pages of the book.
    func book() throws -> String {
        let archive = try ZipReader(SourceBytes(try bytes("epub")))
        return try archive.entries.filter { $0.name.hasSuffix(".xhtml") }
            .map { String(decoding: try archive.read($0), as: UTF8.self) }
            .joined()
    }

    /// The fields of the note.
    func fields() throws -> [NoteField: String] {
        let archive = try ZipReader(SourceBytes(try bytes("apkg")))
        let scratch = MemoryOutput()
        let path = try scratch.makeScratchFile()
        try Data(archive.read(#require(archive["collection.anki2"]))).write(to: URL(fileURLWithPath: path))
        let rows = try Database(path: path, for: .reading).prepare("SELECT flds FROM notes")
        try #require(try rows.step())
        let values = rows.text(0).split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
        return Dictionary(uniqueKeysWithValues: zip(NoteField.allCases, values))
    }

    /// The cells of the table's only row, by the names of their columns.
    func cells() throws -> [String: String] {
        let cells = OutputWords.cells(in: try text("csv"))
        // Between the two bytes of a line end there is an empty one.
        let width = try #require(cells.firstIndex(of: "note")) + 1
        return Dictionary(uniqueKeysWithValues: zip(cells[..<width], cells[(width + 1)...]))
    }
}
