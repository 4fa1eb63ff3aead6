import DeckleCore
import Testing

@Suite struct FilePathTests {
    @Test(arguments: [
        ("a/b.json", "a", "b.json", "json"), ("b.json", "", "b.json", "json"), ("/b", "/", "b", ""),
        ("a/b/", "a", "b", ""), ("a//b.tar.gz", "a", "b.tar.gz", "gz"), ("/", "", "", ""),
        ("a/.hidden", "a", ".hidden", ""),
    ])
    func partsOfAPath(path: String, folder: String, name: String, fileExtension: String) {
        #expect(FilePath.folder(of: path) == folder)
        #expect(FilePath.name(of: path) == name)
        #expect(FilePath.fileExtension(of: path) == fileExtension)
    }

    @Test(arguments: [("a.b/c.md", "a.b/c"), ("a.b/c", "a.b/c"), (".x", ".x"), ("a.tar.gz", "a.tar")])
    func aPathWithoutItsExtension(path: String, rest: String) {
        #expect(FilePath.withoutExtension(path) == rest)
    }

    @Test(
        arguments: [
            ("x.png", "", "x.png"), ("x.png", "a/b", "a/b/x.png"), ("./x//y.png", "a", "a/x/y.png"),
            ("../x.png", "a/b", "a/x.png"), ("c/../../x.png", "a", "x.png"), ("/x.png", "", "x.png"), ("", "", ""),
            ("..", "", nil), ("../../x.png", "a", nil), ("a/../../a/x.png", "", nil),
        ] as [(String, String, String?)]
    )
    func referencesAreResolvedInATree(reference: String, folder: String, path: String?) {
        #expect(FilePath.resolve(reference, in: folder) == path)
    }

    @Test(arguments: [
        ("a/../a/x", "a/x"), ("./x", "x"), ("../../x", "../../x"), ("a/../../x", "../x"), ("/a/./b/../x", "/a/x"),
    ])
    func pathsForPeopleTakeTheShortestWay(path: String, shortest: String) {
        #expect(FilePath.shortest(path) == shortest)
    }

    @Test func aFileIsNamedFromWhereTheUserNamedTheOther() throws {
        let tree = MemoryTree(["site/a/data.json": "[]"])
        let page = Source(name: "a/index.html", bytes: SourceBytes([]), tree: tree, path: "site/a/index.html")
        #expect(try page.file(at: "../a/data.json")?.name == "a/data.json")
    }
}
