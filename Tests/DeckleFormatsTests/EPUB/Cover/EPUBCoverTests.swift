import DeckleCore
import DeckleSystem
import DeckleTestSupport
import DeckleThemes
import Foundation
import Testing

@testable import DeckleFormats

@Suite struct EPUBCoverTests {
    /// A machine with one font, in which the letters of English are boxes, and a few files.
    private struct Machine: ExportFiles {
        var family = "Liberation" + " Sans"
        var letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789&·,.:'"
        var files: [String: [UInt8]] = [:]

        func file(named name: String) -> Source? {
            files[name].map { Source(name: name, bytes: SourceBytes($0)) }
        }

        func font(of family: String, weight: FontWeight) -> Source? {
            guard family == self.family else { return nil }
            return Source(name: "fonts/boxes.ttf", bytes: SourceBytes(TinyFont.ttf(of: letters)))
        }
    }

    /// The files of a book of two topics, and what was said of it.
    private func book(
        _ title: String = "Tides & harbours",
        cover: String? = nil,
        files: (any ExportFiles)? = Machine()
    ) throws -> (files: [String: [UInt8]], log: [String]) {
        var fixture = BookFixture.tides
        fixture.deck.title = title
        let made = try fixture.export(cover: cover, files: files)
        let archive = try ZipReader(SourceBytes(made.bytes))
        let contents = try archive.entries.map { ($0.name, try archive.read($0)) }
        let log = made.log.filter { $0.code.name.contains("cover") || $0.code.name.contains("font") }
        return (Dictionary(uniqueKeysWithValues: contents), log.map { "\($0.severity)[\($0.code)] \($0.message)" })
    }

    private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

    @Test(
        .enabled(if: Judge.epub.isWanted, Comment(rawValue: Judge.missing)),
        arguments: [nil, "shapes", "none", "own.png", "own.jpg"]
    )
    func epubcheckAcceptsEveryCover(_ cover: String?) throws {
        let pictures = ["own.png": TinyPicture.png(width: 6, height: 8, colour: (9, 9, 9)), "own.jpg": TinyFiles.jpeg]
        let bytes = try BookFixture.tides.export(cover: cover, files: Machine(files: pictures)).bytes
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".epub")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(bytes).write(to: file)
        let verdict = try Judge.epub.judge([file.path])
        #expect(verdict.isGood, "\(verdict.report)")
    }

    @Test func theBookHasAPictureThatIsItsCover() throws {
        let book = try book()
        #expect(book.log == ["note[epub.cover-font] the cover is lettered with fonts/boxes.ttf"])
        let picture = try #require(book.files["EPUB/img/cover.png"])
        #expect(try MediaContent(picture).type == .png)
        let package = text(book.files["EPUB/package.opf"])
        #expect(
            package.contains(
                #"<item id="cover-image" href="img/cover.png" media-type="image/png" properties="cover-image"/>"#
            )
        )
        #expect(package.contains(#"<meta name="cover" content="cover-image"/>"#))
        let page = text(book.files["EPUB/text/cover.xhtml"])
        #expect(page.contains(#"src="../img/cover.png" alt="Cover: Tides &amp; harbours"/>"#))
        #expect(!page.contains("<h1"))
        #expect(page.contains(#"dir="ltr" class="picture">"#))
    }

    /// Axe's judge looks at it; without a browser there is the chain of heights, which one link that is gone breaks.
    @Test func aPictureIsNoHigherThanItsPage() throws {
        let sheet = StyleSheetParser(try #require(try book().files["EPUB/styles/book.css"])).sheet
        let heights = sheet.rules.filter { rule in
            rule.declarations.contains { ["height", "max-height"].contains($0.name) && $0.value == "100%" }
        }
        #expect(heights.flatMap(\.selectors) == [".picture", ".picture body", ".picture section", ".picture img"])
    }

    @Test func withoutAPictureNothingOfItIsThere() throws {
        let book = try book(cover: "none")
        #expect(book.log == [] && book.files["EPUB/img/cover.png"] == nil)
        #expect(!text(book.files["EPUB/package.opf"]).contains("cover-image"))
        let page = text(book.files["EPUB/text/cover.xhtml"])
        #expect(page.contains("<h1") && !page.contains(#"class="picture""#))
    }

    @Test func shapesAreTheSameWhateverTheTitleAndTheMachine() throws {
        let shapes = try book(cover: "shapes")
        #expect(shapes.log == [])
        #expect(try book("Other", cover: "shapes").files["EPUB/img/cover.png"] == shapes.files["EPUB/img/cover.png"])
        let alone = try book(files: nil)
        #expect(alone.log == [] && alone.files["EPUB/img/cover.png"] == shapes.files["EPUB/img/cover.png"])
        #expect(try book().files["EPUB/img/cover.png"] != shapes.files["EPUB/img/cover.png"])
        #expect(try book().files["EPUB/img/cover.png"] == book().files["EPUB/img/cover.png"])
    }

    private static let hint = "the cover has no letters, as "

    @Test(arguments: [
        ("🎈🎈🎈", "warning[epub.cover-letters] \(hint)no font that was found has all letters of its title"),
        (
            String(repeating: "word ", count: 60),
            "warning[epub.cover-letters] \(hint)there is no room for all of its title"
        ),
        (
            String(repeating: "x", count: 400),
            "warning[epub.cover-letters] \(hint)there is no room for all of its title"
        ),
        ("a\u{7}b\u{FFFE}", "warning[epub.cover-letters] \(hint)no font that was found has all letters of its title"),
    ])
    func aTitleThatCannotBeSetLeavesTheShapes(title: String, message: String) throws {
        let book = try book(title)
        #expect(book.log == [message])
        #expect(try book.files["EPUB/img/cover.png"] == self.book(cover: "shapes").files["EPUB/img/cover.png"])
    }

    @Test func aWordOfSixtyLettersIsSet() throws {
        let book = try book(String(repeating: "x", count: 60))
        #expect(book.log == ["note[epub.cover-font] the cover is lettered with fonts/boxes.ttf"])
    }

    @Test func withoutAFontThereAreShapesAndANote() throws {
        let book = try book(files: Machine(family: "none"))
        #expect(book.log == ["note[epub.cover-shapes] \(Self.hint)no font was found"])
    }

    @Test func otherLinesThatCannotBeSetAreLeftOutAlone() throws {
        let book = try book("abc", files: Machine(letters: "abc"))
        let left =
            "note[epub.cover-line] a line of the cover is left out, as no font that was found has all letters of it"
        #expect(Set(book.log) == [left, "note[epub.cover-font] the cover is lettered with fonts/boxes.ttf"])
    }

    @Test func aBookFromRightToLeftHasItsCoverTheOtherWay() throws {
        var fixture = BookFixture.tides
        fixture.deck.language = "ar"
        fixture.deck.direction = .rightToLeft
        let picture = try fixture.files(cover: "shapes")["EPUB/img/cover.png"]
        #expect(try picture != BookFixture.tides.files(cover: "shapes")["EPUB/img/cover.png"])
    }

    @Test func aPictureOfOnesOwnIsTakenAsItIs() throws {
        let machine = Machine(files: ["own.jpg": PictureLibrary.square])
        let book = try book(cover: "own.jpg", files: machine)
        #expect(book.files["EPUB/img/cover.png"] == PictureLibrary.square && book.log == [])
    }

    @Test(arguments: [
        ("empty.png", "empty.png cannot be the cover: it is empty"),
        ("cut.png", "cut.png cannot be the cover: it breaks off before its end"),
        ("a.svg", "a.svg cannot be the cover: it is no PNG and no JPEG, which all reading systems show"),
        ("a.txt", "a.txt cannot be the cover: it is no PNG and no JPEG, which all reading systems show"),
        ("missing.png", "there is no file missing.png"),
    ])
    func whatIsNoCoverIsRefused(file: String, message: String) throws {
        let machine = Machine(files: [
            "empty.png": [], "cut.png": Array(PictureLibrary.square.dropLast(20)), "a.txt": Array("text".utf8),
            "a.svg": Array(#"<svg xmlns="http://www.w3.org/2000/svg"/>"#.utf8),
        ])
        let failure = try #require(throws: Failure.self) { try book(cover: file, files: machine) }
        #expect(failure.diagnostics.map(\.message) == [message] && failure.diagnostics[0].code == .epubBadCover)
    }

    @Test func aThemeHasACompositionOfItsOwn() throws {
        let mine = "size: 100 100\nground: \"var(--accent)\"\nlayers: []"
        let library = ThemeLibrary(folders: [
            MemoryTree(["mine/theme.yml": "summary: x", "mine/epub/cover.yml": mine], name: "mine")
        ])
        let theme = try library.resolve("mine", language: "en")
        let composition = try CoverReader.composition(of: theme)
        #expect(composition.width == 100 && composition.ground == Colour(css: "#1f5aa6") && composition.layers.isEmpty)
    }
}
