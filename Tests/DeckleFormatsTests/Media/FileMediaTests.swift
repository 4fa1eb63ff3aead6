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
            ("img\\y.png", "img/y.png"), ("/img\\y.png", "img/y.png"), ("/public/img/y.png", "img/y.png"),
            ("public/x.png", "x.png"), ("a+b.png", "a+b.png"), ("a%2Bb.png", "a+b.png"), ("X.png", nil),
        ] as [(String, String?)]
    )
    func referencesAreSpeltInManyWays(reference: String, path: String?) throws {
        let tree = CountingTree(["x.png", "a b.png", "a+b.png", "c%.png", "img/y.png"])
        #expect(try found(reference, in: tree) == path)
    }

    @Test(
        arguments: [
            ("x.png", "/tea/green", "tea/green/x.png"), ("y.png", "/tea/green", "tea/y.png"),
            ("../y.png", "/tea/green", "tea/y.png"), ("x.png", "/tea/black", "x.png"),
            ("/x.png", "/tea/green", "x.png"),
            ("y.png", "/coffee", nil), ("x.png", "/../../tea", "x.png"), ("../tea/y.png", "/coffee/black", "tea/y.png"),
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

    /// A tree that tells names apart by their bytes, as most disks do.
    private struct ByteTree: FileTree {
        let name = "disk"
        let names: [String]

        func entries(of folder: String) -> [String] { folder == "img" ? names : folder.isEmpty ? ["img/"] : [] }

        func read(_ path: String) -> Source? {
            guard names.contains(where: { "img/\($0)".utf8.elementsEqual(path.utf8) }) else { return nil }
            let bytes = TinyPicture.png(width: 2, height: 1, colour: (0, 0, 0))
            return Source(name: path, bytes: SourceBytes(bytes), tree: self, path: path)
        }
    }

    @Test(arguments: [("\u{C4}rger.png", "A\u{308}rger.png"), ("A\u{308}rger.png", "\u{C4}rger.png")])
    func bothFormsOfALetterAreOneName(reference: String, file: String) throws {
        let library = FileMedia(folder: ByteTree(names: [file]))
        let media = try #require(try library.find("/img/" + reference, from: "/p"))
        #expect(media.name.hasPrefix("rger-"))
        #expect(try library.bytes(of: media).count == media.size)
        #expect(try library.find("img/" + file, from: "/p") == media)
    }

    @Test func oneFileOfManyReferencesIsOne() throws {
        let library = FileMedia(folder: CountingTree(["a b.png"]))
        let media = try ["a b.png", "a%20b.png", "/a%20b.png?v=2", "./a b.png"].map { try library.find($0, from: "/p") }
        #expect(Set(media).count == 1)
        #expect(media[0]?.name.hasPrefix("a-b-") == true)
    }

    @Test(
        arguments: [
            ("/img/y.PNG", "/img/y.png"), ("img/Y.png", "img/y.png"), ("/imgs/y.png", "/img/y.png"),
            ("x.pgn", "x.png"),
            ("X%2Epng", "x.png"), ("/x.png", nil), ("far.png", nil), ("", nil), ("img", nil), ("../x.png", nil),
            ("data:image/png;base64,AAAA", nil),
        ] as [(String, String?)]
    )
    func aMissingFileIsNearAnother(reference: String, near: String?) throws {
        let library = FileMedia(folder: CountingTree(["x.png", "img/y.png"]))
        #expect(try library.suggestion(for: reference, from: "/p") == near)
    }

    private static let dot =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

    @Test func addressesThatHoldAFileAreThatFile() throws {
        let library = FileMedia(folder: MemoryTree())
        let addresses = ["data:image/png;base64,", "DATA:;BASE64,", "data:image/jpeg;x=y;base64,%0A"].map {
            $0 + Self.dot
        }
        let media = try addresses.map { try library.find($0, from: "/p") }
        #expect(Set(media).count == 1)
        let picture = try #require(media[0])
        #expect(picture.name == "media-6b7fa434f92a.png")
        #expect(try library.bytes(of: picture).count == 70)
        #expect(library.remarks(on: picture) == [])
        let drawing = try #require(
            try library.find("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' onload='x'/%3E", from: "/p")
        )
        #expect(drawing.type == "image/svg+xml")
        #expect(library.remarks(on: drawing).map(\.code) == ["media.mended"])
    }

    @Test func addressesThatHoldNoFileAreSaidInShort() throws {
        let library = FileMedia(folder: MemoryTree())
        let cut = "data:image/png;base64," + Self.dot.dropLast(20)
        let failure = #expect(throws: Failure.self) { try library.find(cut, from: "/p") }
        #expect(failure?.diagnostics.map(\.code) == ["media.damaged"])
        #expect(
            failure?.diagnostics.first?.message.hasPrefix("data:image/png;base64,iVBORw0KGgoAAAANSU… breaks off")
                == true
        )
        #expect(try library.find("data:image/png", from: "/p") == nil)
        let large = "data:image/png," + String(repeating: "x", count: 23_000_000)
        let refused = #expect(throws: Failure.self) { try library.find(large, from: "/p") }
        #expect(refused?.diagnostics.map(\.code) == ["media.too-large"])
    }

    @Test func whatIsNotAsInTheSourceIsSaid() throws {
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'><image href='a.png'/></svg>"
        let library = FileMedia(
            folder: MemoryTree(["a.svg": SourceBytes(svg.utf8), "b.png": SourceBytes(TinyFiles.jpeg)])
        )
        let drawing = try #require(try library.find("a.svg", from: "/p"))
        #expect(
            library.remarks(on: drawing) == [
                .warning(
                    .mediaPartsLeftOut,
                    "a.svg holds what no picture in a deck can, which is left out: addresses of what lies outside of it",
                    hint: "save it as a plain SVG, with text as text and pictures embedded"
                ),
                .note(
                    .mediaMended,
                    "a.svg is written anew for every output, as it has scripts, which no picture may run"
                ),
            ]
        )
        #expect(library.remarks(on: drawing).map(\.code) == ["media.parts-left-out", "media.mended"])
        #expect(try String(decoding: library.bytes(of: drawing), as: UTF8.self).contains("<image></image>"))
        let picture = try #require(try library.find("b.png", from: "/p"))
        #expect(picture.name.hasSuffix(".jpg"))
        #expect(library.remarks(on: picture).map(\.code) == ["media.other-type"])
    }

    @Test(arguments: [(23_170, []), (23_171, ["media.many-pixels"]), (65_535, ["media.many-pixels"])])
    func picturesThatNoBrowserShowsAreSaid(side: Int, codes: [String]) throws {
        var file = TinyFiles.jpeg
        let frame = try #require(file.firstRange(of: [0xFF, 0xC0]))
        let length = [UInt8(side >> 8), UInt8(side & 0xFF)]
        file.replaceSubrange(frame.upperBound + 3..<frame.upperBound + 7, with: length + length)
        let library = FileMedia(folder: MemoryTree(["a.jpg": SourceBytes(file)]))
        let picture = try #require(try library.find("a.jpg", from: "/p"))
        #expect(library.remarks(on: picture).map(\.code.name) == codes)
    }
}
