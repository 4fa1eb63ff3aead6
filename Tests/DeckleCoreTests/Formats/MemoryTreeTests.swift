import DeckleCore
import Testing

@Suite struct MemoryTreeTests {
    private let tree = MemoryTree(
        ["b.txt": "b", "a/x/1.txt": "one", "a/2.txt": "two", "ab/3.txt": "three"],
        name: "mine"
    )

    @Test func listsFilesAndFolders() throws {
        #expect(tree.entries(of: "") == ["a/", "ab/", "b.txt"])
        #expect(tree.entries(of: "a") == ["2.txt", "x/"])
        #expect(tree.entries(of: "none") == [])
        #expect(try tree.list() == ["a/2.txt", "a/x/1.txt", "ab/3.txt", "b.txt"])
        #expect(try tree.list("a") == ["a/2.txt", "a/x/1.txt"])
    }

    @Test func filesKnowWhatLiesBesideThem() throws {
        let file = try #require(tree.read("a/x/1.txt"))
        #expect(file.name == "mine/a/x/1.txt" && file.path == "a/x/1.txt")
        #expect(try file.file(at: "../2.txt")?.bytes.withBytes { Array($0) } == Array("two".utf8))
        #expect(try file.file(at: "../../../b.txt")?.name == nil)
        #expect(tree.read("a")?.name == nil)
    }
}
