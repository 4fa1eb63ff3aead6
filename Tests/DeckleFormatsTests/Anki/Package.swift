import DeckleCore
@testable import DeckleFormats
import DeckleSystem
import DeckleTestSupport
import DeckleThemes
import Foundation
import Testing

/// A package as tests look at it: exported from a deck made in code, and read back.
struct Package {
    let bytes: [UInt8]
    let log: [Diagnostic]
    let changes: ChangeReport?
    let archive: ZipReader
    /// What keeps scratch files for as long as they are looked at.
    let scratch = MemoryOutput()

    /// Exports a deck of one topic a list of pages.
    init(
        _ deck: Deck,
        pages: [Page],
        media: any MediaLibrary = NoMedia(),
        options: [(String, String)] = [],
        previous: [UInt8]? = nil,
        needsPrevious: Bool = false
    ) throws {
        let exporter = AnkiExporter()
        let job = ExportJob(
            deck: deck,
            theme: try ThemeLibrary().resolve("plain", language: deck.language),
            options: try OptionValues(
                options.map { (name: $0.0, value: $0.1) },
                specs: exporter.options,
                exporter: "apkg"
            ),
            media: media,
            previous: [previous].compactMap(\.self).map { Source(name: "old.apkg", bytes: SourceBytes($0)) },
            needsPrevious: needsPrevious
        )
        let output = MemoryOutput()
        var log: [Diagnostic] = []
        var session = try exporter.begin(job, output: output)
        for page in pages { try session.write(page, log: &log) }
        changes = try session.finish(log: &log).changes
        bytes = output.bytes
        self.log = log
        archive = try ZipReader(SourceBytes(output.bytes))
    }

    var entries: [String] { archive.entries.map(\.name) }

    func entry(_ name: String) throws -> [UInt8] { try archive.read(#require(archive[name])) }

    /// The rows that a query finds in the collection, every column as text.
    func rows(_ query: String) throws -> [[String]] {
        let path = try scratch.makeScratchFile()
        try Data(entry("collection.anki2")).write(to: URL(fileURLWithPath: path))
        let statement = try Database(path: path, for: .reading).prepare(query)
        var rows: [[String]] = []
        while try statement.step() { rows.append((0..<statement.columnCount).map(statement.text)) }
        return rows
    }

    /// The fields of the notes, by order of notes.
    func fields() throws -> [[NoteField: String]] {
        try rows("SELECT flds FROM notes ORDER BY id").map { row in
            let values = row[0].split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
            return Dictionary(uniqueKeysWithValues: zip(NoteField.allCases, values))
        }
    }

    /// Calls `body` with the path of the package in a file of its own.
    func withFile<Result>(_ body: (String) throws -> Result) throws -> Result {
        let path = try scratch.makeScratchFile() + ".apkg"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return try body(path)
    }
}
