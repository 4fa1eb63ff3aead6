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
}
