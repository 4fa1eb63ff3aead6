import DeckleCore
import DeckleSystem
import DeckleTestSupport
import Foundation

@testable import DeckleFormats

/// A package with something wrong in it.
enum BrokenPackage {
    static let questions = [Tides.question("a"), Tides.question("b", "How high?")]

    /// A good package whose entries are changed before they are packed.
    static func entries(
        version: PackageVersion = .legacy,
        _ change: (inout [(name: String, bytes: [UInt8])]) throws -> Void
    ) throws -> [UInt8] {
        let deck = Tides.deck(questions)
        let options = [("version", version.rawValue)]
        let package = try Package(deck, pages: Tides.pages(of: deck, questions), options: options)
        var entries = try package.entries.map { (name: $0, bytes: try package.entry($0)) }
        try change(&entries)
        let output = MemoryOutput()
        var writer = ZipWriter(output: output)
        for entry in entries { try writer.add(entry.name, entry.bytes) }
        try writer.finish()
        return output.bytes
    }

    /// A good package in whose collection statements were run.
    static func collection(_ statements: String) throws -> [UInt8] {
        try entries { entries in
            let path = temporaryPath()
            defer { try? FileManager.default.removeItem(atPath: path) }
            let url = URL(fileURLWithPath: path)
            try Data(entries[0].bytes).write(to: url)
            try Database(path: path, for: .work).execute(statements)
            entries[0].bytes = Array(try Data(contentsOf: url))
        }
    }

    static func findings(_ bytes: [UInt8]) throws -> [Diagnostic] {
        let path = temporaryPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try PackageVerifier().verify(Source(name: "p.apkg", bytes: SourceBytes(bytes))) { path }.findings
    }

    private static func temporaryPath() -> String { NSTemporaryDirectory() + "/deckle-test-" + UUID().uuidString }
}
