import DeckleSystem
import Foundation
import Testing

@Suite struct TemporaryFilesTests {
    private let prefix = NSTemporaryDirectory() + "/deckle-temporary-"

    @Test func aFileIsNewAndOpen() throws {
        let first = try #require(TemporaryFiles.create(prefix)), second = try #require(TemporaryFiles.create(prefix))
        #expect(first.path.hasPrefix(prefix) && first.path != second.path)
        for file in [first, second] {
            #expect(close(file.descriptor) == 0)
            TemporaryFiles.remove(file.path)
            #expect(!FileManager.default.fileExists(atPath: file.path))
        }
    }

    @Test func aFolderGoesWithItsFiles() throws {
        let folder = try #require(TemporaryFiles.createFolder(prefix))
        for name in ["a.txt", ".hidden"] { try Data().write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
        TemporaryFiles.remove(folder)
        #expect(!FileManager.default.fileExists(atPath: folder))
    }

    @Test func whatLinksLeadToStays() throws {
        let kept = try #require(TemporaryFiles.createFolder(prefix))
        defer { TemporaryFiles.remove(kept) }
        try Data().write(to: URL(fileURLWithPath: "\(kept)/mine"))
        let folder = try #require(TemporaryFiles.createFolder(prefix))
        try FileManager.default.createDirectory(atPath: "\(folder)/a/b", withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: "\(folder)/a/b/c"))
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/a/link", withDestinationPath: kept)
        TemporaryFiles.remove(folder)
        #expect(!FileManager.default.fileExists(atPath: folder))
        #expect(FileManager.default.fileExists(atPath: "\(kept)/mine"))
    }

    @Test func nothingIsMadeWhereThereIsNoFolder() {
        #expect(TemporaryFiles.create("/nowhere/deckle.")?.path == nil)
        #expect(TemporaryFiles.createFolder("/nowhere/deckle.") == nil)
    }

    @Test func scratchFilesGoWithTheirOwner() throws {
        var owner: ScratchFiles? = ScratchFiles(folder: NSTemporaryDirectory())
        let path = try #require(try owner?.make())
        #expect(FileManager.default.fileExists(atPath: path))
        owner = nil
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
