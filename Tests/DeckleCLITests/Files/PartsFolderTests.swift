import DeckleCore
import Foundation
import Testing

@testable import DeckleCLI

/// The folder of a deck in parts.
@Suite struct PartsFolderTests {
    private func write(_ files: [(String, String)], to parts: PartsFolder) throws {
        for (name, text) in files { try parts.file(named: name).write(text) }
    }

    @Test func appearsWhole() throws {
        let folder = try TemporaryFolder()
        let parts = PartsFolder(path: folder.path("tea-csv"))
        try write([("tea-a.csv", "one"), ("tea-b.csv", "two")], to: parts)
        _ = try parts.makeScratchFile()
        #expect(FileStatus(folder.path("tea-csv")) == nil)
        #expect(parts.size == 6)
        try parts.commit()
        #expect(folder.text("tea-csv/tea-a.csv") == "one")
        #expect(folder.text("tea-csv/.deckle-files") == "tea-a.csv\ntea-b.csv\n")
    }

    @Test func takesThePlaceOfTheOneBeforeAndLeavesStrangers() throws {
        let folder = try TemporaryFolder()
        let first = PartsFolder(path: folder.path("tea-csv"))
        try write([("tea-a.csv", "one"), ("tea-b.csv", "two")], to: first)
        try first.commit()
        try folder.write("mine", to: "tea-csv/notes.txt")
        let second = PartsFolder(path: folder.path("tea-csv"))
        try write([("tea-b.csv", "new")], to: second)
        try second.commit()
        let names = try folder.files().filter { $0.hasPrefix("tea-csv/") }
        #expect(names == ["tea-csv/.deckle-files", "tea-csv/notes.txt", "tea-csv/tea-b.csv"])
        #expect(folder.text("tea-csv/tea-b.csv") == "new")
    }

    @Test func staysAsItWasWhereAPartCannotTakeItsPlace() throws {
        let folder = try TemporaryFolder()
        let first = PartsFolder(path: folder.path("tea-csv"))
        try write([("tea-a.csv", "one")], to: first)
        try first.commit()
        try folder.write("mine", to: "tea-csv/tea-b.csv")
        let second = PartsFolder(path: folder.path("tea-csv"))
        try write([("tea-a.csv", "new"), ("tea-b.csv", "new")], to: second)
        let failure = #expect(throws: Failure.self) { try second.commit() }
        #expect(failure?.diagnostics.map(\.code) == ["output.exists"])
        #expect(folder.text("tea-csv/tea-a.csv") == "one")
        #expect(folder.text("tea-csv/tea-b.csv") == "mine")
    }

    @Test func goesAgainWhereItIsNeverCommitted() throws {
        let folder = try TemporaryFolder()
        do {
            let parts = PartsFolder(path: folder.path("tea-csv"))
            try write([("tea-a.csv", "one"), ("tea-b.csv", "two")], to: parts)
        }
        #expect(try folder.files() == [])
    }

    @Test func holdsMoreFilesThanCanBeOpen() throws {
        let folder = try TemporaryFolder()
        let parts = PartsFolder(path: folder.path("tea-csv"))
        try write((0..<1500).map { ("tea-\($0).csv", "\($0)") }, to: parts)
        try parts.commit()
        #expect(folder.text("tea-csv/tea-1499.csv") == "1499")
    }

    @Test func aFileThatWasReadIsNotReplaced() throws {
        let folder = try TemporaryFolder()
        let first = PartsFolder(path: folder.path("tea-json"))
        try write([("tea-a.json", "one")], to: first)
        try first.commit()
        _ = try InputFile.source(at: folder.path("tea-json/tea-a.json"))
        let second = PartsFolder(path: folder.path("tea-json"))
        try write([("tea-b.json", "new")], to: second)
        let failure = #expect(throws: Failure.self) { try second.commit() }
        #expect(failure?.diagnostics.map(\.code) == ["usage.output-is-input"])
    }
}
