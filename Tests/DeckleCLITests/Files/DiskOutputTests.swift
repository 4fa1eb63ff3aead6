import DeckleCore
import Foundation
import Testing

@testable import DeckleCLI

/// A file and the folder beside it appear as one, or not at all.
@Suite struct DiskOutputTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Writes `deck.html` with files beside it, as a whole run does.
    private func write(_ main: String, _ files: [String: String], commits: Bool = true) throws {
        let output = try DiskOutput(path: folder.path("deck.html"))
        try output.main.write(main)
        for (name, text) in files.sorted(by: { $0.key < $1.key }) { try output.file(named: name).write(text) }
        if commits { try output.commit() }
    }

    private let whole = ["deck.html", "deck.html-files", "deck.html-files/.deckle-files", "deck.html-files/a.txt"]

    @Test func aFolderAppearsWithItsFile() throws {
        try write("main", ["a.txt": "a", "b.txt": "b"])
        #expect(try folder.files() == whole + ["deck.html-files/b.txt"])
        #expect(folder.text("deck.html") == "main" && folder.text("deck.html-files/b.txt") == "b")
        #expect(folder.text("deck.html-files/.deckle-files") == "a.txt\nb.txt\n")
        #expect(FileStatus(folder.path("deck.html-files"))?.permissions == 0o777 & ~FileStatus.mask)
        #expect(FileStatus(folder.path("deck.html-files/a.txt"))?.permissions == 0o666 & ~FileStatus.mask)
    }

    @Test func withoutOtherFilesThereIsNoFolder() throws {
        try write("main", [:])
        #expect(try folder.files() == ["deck.html"])
    }

    @Test func nothingAppearsBeforeItIsCommitted() throws {
        try write("new", ["a.txt": "a"], commits: false)
        #expect(try folder.files() == [])
    }

    @Test func whatIsNotCommittedLeavesTheOldFiles() throws {
        try write("old", ["a.txt": "old"])
        try write("new", ["a.txt": "new", "b.txt": "b"], commits: false)
        #expect(try folder.files() == whole)
        #expect(folder.text("deck.html") == "old" && folder.text("deck.html-files/a.txt") == "old")
    }

    @Test func aLaterRunRemovesOnlyWhatIsInItsList() throws {
        try write("old", ["a.txt": "old", "b.txt": "b"])
        try folder.write("mine", to: "deck.html-files/notes.txt")
        try folder.write("mine", to: "deck.html-files/more/c.txt")
        try write("new", ["a.txt": "new"])
        let strangers = ["deck.html-files/more", "deck.html-files/more/c.txt", "deck.html-files/notes.txt"]
        #expect(try folder.files() == whole + strangers)
        #expect(folder.text("deck.html-files/a.txt") == "new" && folder.text("deck.html-files/notes.txt") == "mine")
        try write("newer", [:])
        #expect(try folder.files() == ["deck.html", "deck.html-files"] + strangers)
    }

    @Test func aFolderOfItsOwnGoesWithItsLastFile() throws {
        try write("old", ["a.txt": "old"])
        try write("new", [:])
        #expect(try folder.files() == ["deck.html"])
    }

    @Test func anEmptyFolderOfTheUserStays() throws {
        try FileManager.default.createDirectory(
            atPath: folder.path("deck.html-files"),
            withIntermediateDirectories: false
        )
        try write("main", [:])
        #expect(try folder.files() == ["deck.html", "deck.html-files"])
    }

    @Test func aFileOfTheUserIsNotReplaced() throws {
        try folder.write("mine", to: "deck.html-files/A.txt")
        #expect(code { try write("new", ["a.txt": "new"]) } == "output.exists")
        #expect(try folder.files() == ["deck.html-files", "deck.html-files/A.txt"])
    }

    @Test func aListThatLeadsElsewhereRemovesNothingThere() throws {
        try folder.write("mine", to: "keep.txt")
        try folder.write("../keep.txt\n.\n..\n\n/keep.txt\n", to: "deck.html-files/.deckle-files")
        try write("new", [:])
        #expect(try folder.files() == ["deck.html", "keep.txt"])
    }

    @Test func aFileInPlaceOfTheFolderIsAnError() throws {
        try folder.write("mine", to: "deck.html-files")
        #expect(code { try write("new", ["a.txt": "a"]) } == "output.unwritable")
        #expect(try folder.files() == ["deck.html-files"])
        try write("main", [:])
        #expect(folder.text("deck.html-files") == "mine")
    }

    /// The main file cannot take its place where a folder has appeared meanwhile.
    @Test func aMainFileThatFailsTakesTheFolderBack() throws {
        try write("old", ["a.txt": "old"])
        let output = try DiskOutput(path: folder.path("deck.html"))
        try output.main.write("new")
        try output.file(named: "b.txt").write("new")
        try FileManager.default.removeItem(atPath: folder.path("deck.html"))
        try folder.write("", to: "deck.html/in-the-way.txt")
        #expect(code { try output.commit() } == "output.unwritable")
        #expect(folder.text("deck.html-files/a.txt") == "old" && folder.text("deck.html-files/b.txt") == nil)
    }

    @Test(arguments: ["", ".", "..", "a/b", "../a", ".hidden", "a\\b", "a:b", "a\nb", "end.", "end ", "A.TXT"])
    func badNamesAreRefused(name: String) throws {
        let output = try DiskOutput(path: folder.path("deck.html"))
        _ = try output.file(named: "a.txt")
        #expect(code { _ = try output.file(named: name) } == "output.bad-name")
    }

    private func code(_ body: () throws -> Void) -> String? {
        #expect(throws: Failure.self, performing: body)?.diagnostics.first?.code.name
    }
}
