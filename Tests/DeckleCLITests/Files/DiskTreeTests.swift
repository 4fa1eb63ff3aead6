import DeckleCore
import Testing

@testable import DeckleCLI

@Suite struct DiskTreeTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("inside", to: "tree/a/inside.txt")
        try folder.write("secret", to: "outside/secret.txt")
    }

    private func text(_ path: String, in tree: DiskTree) throws -> String? {
        try tree.read(path)?.bytes.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    @Test func readsAndListsItsFiles() throws {
        try folder.write("more", to: "tree/b.txt")
        let tree = DiskTree(folder.path("tree"), name: "mine")
        #expect(try tree.list() == ["a/inside.txt", "b.txt"])
        #expect(try tree.entries(of: "") == ["a/", "b.txt"])
        #expect(try tree.entries(of: "none") == [])
        let source = try #require(try tree.read("a/inside.txt"))
        #expect(source.name == "mine/a/inside.txt" && source.path == "a/inside.txt")
        #expect(try source.file(at: "../b.txt")?.name == "mine/b.txt")
    }

    @Test func nothingOutsideIsRead() throws {
        try folder.link("tree/file.txt", to: "../outside/secret.txt")
        try folder.link("tree/folder", to: "../outside")
        try folder.link("tree/self.txt", to: "a/inside.txt")
        let tree = DiskTree(folder.path("tree"))
        for path in ["file.txt", "folder/secret.txt", "../outside/secret.txt", "a/../../outside/secret.txt", "a", ""] {
            #expect(try text(path, in: tree) == nil, "\(path)")
        }
        #expect(try tree.entries(of: "..") == [])
        #expect(try tree.entries(of: "folder") == [])
        #expect(try text("self.txt", in: tree) == "inside")
        #expect(try text("a/inside.txt\0.png", in: tree) == nil)
    }

    @Test func linksInCirclesAreMetOnce() throws {
        try folder.link("tree/a/again", to: "..")
        #expect(try DiskTree(folder.path("tree")).list() == ["a/again", "a/inside.txt"])
    }

    @Test func linksThatLeadAsideAreKnown() throws {
        try folder.link("tree/again", to: "a/..")
        try folder.link("tree/folder", to: "../outside")
        try folder.link("tree/loop", to: "loop")
        try folder.link("tree/out.txt", to: "../outside/secret.txt")
        try folder.link("tree/same.txt", to: "a/inside.txt")
        let tree = DiskTree(folder.path("tree"), name: "mine")
        let listing = try FolderListing(tree)
        #expect(listing.files == ["a/inside.txt", "same.txt"])
        #expect(listing.leftLinks == ["again", "folder", "loop", "out.txt"])
        #expect(listing.remarks(in: "mine").map(\.code.name) == Array(repeating: "input.link-left", count: 4))
        #expect(listing.remarks(in: "mine").first?.place?.file == "mine/again")
    }

    @Test func aFolderIsAnInput() throws {
        let source = try InputFile.deck(at: folder.path("tree"))
        #expect(source.isFolder && source.bytes.count == 0)
        #expect(try FolderListing(source.tree).files == ["a/inside.txt"])
        #expect(try source.file(at: "a/inside.txt")?.name == folder.path("tree/a/inside.txt"))
        #expect(try source.file(at: "../outside/secret.txt")?.name == nil)
    }

    @Test func aTreeThatIsNotThereIsEmpty() throws {
        let tree = DiskTree(folder.path("none"))
        #expect(!tree.isThere)
        #expect(try tree.list() == [])
        #expect(try text("a", in: tree) == nil)
    }

    @Test func inputsKnowTheFilesAroundThem() throws {
        let input = try InputFile.source(at: folder.path("tree/a/inside.txt"))
        #expect(input.name == folder.path("tree/a/inside.txt"))
        #expect(try input.file(at: "../../outside/secret.txt")?.bytes.count == 6)
        #expect(try input.file(at: "none.txt")?.name == nil)
    }
}
