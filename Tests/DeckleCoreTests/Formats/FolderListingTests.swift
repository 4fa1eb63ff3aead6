import DeckleCore
import Testing

@Suite struct FolderListingTests {
    @Test func whatProgramsPutThereIsLeftOut() throws {
        let tree = MemoryTree(
            [
                "b.md": "", ".env": "", ".nuxt/x.md": "", "a/.output/x.md": "", "node_modules/x/readme.md": "",
                "a/dist/x.md": "", "a/distance.md": "", "a/c/d.md": "",
            ]
        )
        #expect(try FolderListing(tree).files == ["a/c/d.md", "a/distance.md", "b.md"])
    }

    @Test func pathsStandByTheirBytes() throws {
        let names = ["\u{E9}.md", "Z.md", "a.md", "a/z.md", "a-b.md"]
        let tree = MemoryTree(Dictionary(uniqueKeysWithValues: names.map { ($0, "") }))
        #expect(try FolderListing(tree).files == ["Z.md", "a-b.md", "a.md", "a/z.md", "\u{E9}.md"])
    }
}
