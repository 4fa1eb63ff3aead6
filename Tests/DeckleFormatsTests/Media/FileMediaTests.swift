import DeckleCore
import DeckleTestSupport
import Synchronization
import Testing

@testable import DeckleFormats

@Suite struct FileMediaTests {
    /// Pictures by path, and how often each was read.
    private final class CountingTree: FileTree {
        let name = "disk"
        private let files: MemoryTree
        private let reads = Mutex<[String]>([])

        init(_ paths: [String]) {
            let pictures = paths.enumerated().map { index, path in
                (path, SourceBytes(TinyPicture.png(width: 2, height: 1, colour: (UInt8(index), 0, 0))))
            }
            files = MemoryTree(Dictionary(uniqueKeysWithValues: pictures))
        }

        func entries(of folder: String) -> [String] { files.entries(of: folder) }

        func read(_ path: String) -> Source? {
            let file = files.read(path)
            if file != nil { reads.withLock { $0.append(path) } }
            return file
        }

        var log: [String] { reads.withLock(\.self) }
    }

    private func found(_ reference: String, on page: String = "/p", in tree: CountingTree) throws -> String? {
        guard try FileMedia(folder: tree).find(reference, from: page) != nil else { return nil }
        return tree.log.last
    }

    @Test(
        arguments: [
            ("x.png", "x.png"), ("/x.png", "x.png"), ("x.png?v=2#top", "x.png"), ("a%20b.png", "a b.png"),
            ("c%.png", "c%.png"), ("img/../x.png", "x.png"), ("./x.png", "x.png"), ("img//y.png", "img/y.png"),
            ("../x.png", nil), ("/../x.png", nil), ("%2e%2e/x.png", nil), ("none.png", nil), ("", nil), ("img", nil),
        ] as [(String, String?)]
    )
    func referencesAreSpeltInManyWays(reference: String, path: String?) throws {
        let tree = CountingTree(["x.png", "a b.png", "c%.png", "img/y.png"])
        #expect(try found(reference, in: tree) == path)
    }

    @Test(
        arguments: [
            ("x.png", "/tea/green", "tea/green/x.png"), ("y.png", "/tea/green", "tea/y.png"),
            ("../y.png", "/tea/green", "tea/y.png"), ("x.png", "/tea/black", "x.png"),
            ("/x.png", "/tea/green", "x.png"),
            ("y.png", "/coffee", nil), ("x.png", "/../../tea", "x.png"),
        ] as [(String, String, String?)]
    )
    func aPictureIsFoundFromThePageThatNamesIt(reference: String, page: String, path: String?) throws {
        let tree = CountingTree(["x.png", "tea/green/x.png", "tea/y.png"])
        #expect(try found(reference, on: page, in: tree) == path)
    }

    @Test func oneNameOnTwoPagesIsTwoFiles() throws {
        let tree = CountingTree(["tea/green/x.png", "tea/black/x.png"])
        let library = FileMedia(folder: tree)
        let green = try #require(try library.find("x.png", from: "/tea/green"))
        let black = try #require(try library.find("x.png", from: "/tea/black"))
        #expect(green.name != black.name)
        #expect(try library.bytes(of: green) != library.bytes(of: black))
    }

    @Test func rootsAreSearchedInTheirOrder() throws {
        let folder = CountingTree(["a.png"]), first = CountingTree(["b.png"]),
            second = CountingTree(["b.png", "c.png"])
        let library = FileMedia(folder: folder, publicFolders: [first, second])
        for name in ["a", "b", "c"] { _ = try library.find("/\(name).png", from: "/p") }
        #expect([folder.log, first.log, second.log] == [["a.png"], ["b.png"], ["c.png"]])
        #expect(try library.find("b.png", from: "/p") == nil)
    }

    @Test func aNamedRootStandsAlone() throws {
        let folder = CountingTree(["a.png"]), root = CountingTree(["b.png"]), other = CountingTree(["c.png"])
        let library = FileMedia(folder: folder, root: root, publicFolders: [other])
        for name in ["a", "b", "c"] { _ = try library.find("/\(name).png", from: "/p") }
        #expect([folder.log, root.log, other.log] == [[], ["b.png"], []])
    }

    @Test func everyFileIsReadOnce() throws {
        let tree = CountingTree(["x.png"])
        let library = FileMedia(folder: tree)
        let media = try ["x.png", "/x.png", "x.png", "x.png?1"].compactMap { try library.find($0, from: "/p") }
        #expect(media.count == 4)
        for file in media { #expect(try library.dataAddress(of: file).hasPrefix("data:image/png;base64,iVBOR")) }
        for file in media { #expect(try library.bytes(of: file).count == file.size) }
        #expect(tree.log == ["x.png"])
    }

    @Test func whatIsNoPictureIsSaidEveryTime() {
        let library = FileMedia(folder: MemoryTree(["x.png": "", "y.png": "text"]))
        for _ in 0..<2 {
            let empty = #expect(throws: Failure.self) { try library.find("x.png", from: "/p") }
            #expect(empty?.diagnostics.map(\.code) == ["media.empty"])
            let text = #expect(throws: Failure.self) { try library.find("y.png", from: "/p") }
            #expect(text?.diagnostics.map(\.code) == ["media.unknown-type"])
        }
    }
}
