import DeckleCore
import Testing

@testable import DeckleFormats

/// The order of files in a folder: that of a table of contents, of numbers in front matter, of names.
@Suite struct FolderOrderTests {
    private func pages(_ files: [String: String]) throws -> [String] {
        var log: [Diagnostic] = []
        let source = Source(folder: "hub", tree: MemoryTree(files))
        let deck = try ReadmeReader().read(source, wishes: ReadingWishes(), log: &log)[0].deck
        return deck.topics.flatMap(\.pages).map(\.id)
    }

    private func file(_ name: String, _ front: String = "") -> String {
        let names = ["cog", "pin", "rim", "rod", "wheel"]
        return front + names.map { "## Q. What is \($0) of \(name)?\n\nA part.\n\n" }.joined()
    }

    private func files(_ names: [String], _ front: [String: String] = [:]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: names.map { ("\($0).md", file($0, front[$0] ?? "")) })
    }

    @Test(
        arguments: [
            ("2-oil", "10-oil", true), ("10-oil", "2-oil", false), ("a", "b", true), ("a2b10", "a2b9", false),
            ("a", "a1", true),
            ("a07", "a7", true), ("a7", "a07", false), ("A", "a", true), ("a", "a", false),
            ("99999999999999999999999", "1", false),
        ]
    )
    func numbersCountByTheirValue(left: String, right: String, expected: Bool) {
        #expect(NaturalOrder.precedes(left, right) == expected)
    }

    @Test func namesAreInTheirNaturalOrder() throws {
        #expect(try pages(files(["10", "9", "1"])) == ["1", "9", "10"])
    }

    /// The pages of a topic stay together, where its first one stands.
    @Test(arguments: ["SUMMARY.md", "src/SUMMARY.md"])
    func aSummaryGivesTheOrder(name: String) throws {
        let folder = FilePath.folder(of: name), path = { FilePath.join(folder, $0) }
        var files = files(["c", "a", "b", "in/d"].map(path))
        files[name] =
            "# Summary\n\n[First](./c.md)\n\n- [Third](in/d.md#x)\n    - [Second](<b.md>)\n- [None](none.md)\n"
        #expect(try pages(files) == ["c", "b", "a", "in/d"].map(path))
    }

    @Test func navigationOfMkDocsGivesTheOrder() throws {
        var files = files(["docs/c", "docs/a", "docs/b"])
        files["mkdocs.yml"] = "site_name: Cogs\nnav:\n  - c.md\n  - More:\n      - Beta: b.md\n      - a.md\n"
        #expect(try pages(files) == ["docs/c", "docs/b", "docs/a"])
    }

    /// The third has a title of its own.
    @Test(
        arguments: [
            ("SUMMARY.md", "- [The *first*](a.md)\n- [Second](<b c.md>)\n- [Third](d.md)\n"),
            (
                "mkdocs.yml",
                "docs_dir: .\nnav:\n  - The first: a.md\n  - Parts:\n      - Second: b c.md\n  - Third: d.md\n"
            ),
        ]
    )
    func aTableOfContentsNamesPages(name: String, text: String) throws {
        var log: [Diagnostic] = []
        let files = [name: text, "d.md": "# Own\n\n" + file("d")].merging(files(["a", "b c", "e"])) { $1 }
        let source = Source(folder: "hub", tree: MemoryTree(files))
        let deck = try ReadmeReader().read(source, wishes: ReadingWishes(), log: &log)[0].deck
        #expect(deck.topics.flatMap(\.pages).map(\.title) == ["The first", "Second", "Own", "E"])
    }

    @Test func frontMatterGivesTheOrder() throws {
        let front = [
            "b": "---\nsidebar_position: 1\n---\n", "a": "---\nweight: 2.5\n---\n", "d": "---\nnav_order: x\n---\n",
        ]
        var files = files(["a", "b", "c", "d", "x/e", "y/f"], front)
        files["y/_category_.json"] = "{\"label\": \"Y\", \"position\": 2}"
        #expect(try pages(files) == ["b", "a", "c", "d", "y/f", "x/e"])
    }
}
