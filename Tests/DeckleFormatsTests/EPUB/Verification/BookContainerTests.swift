import DeckleCore
import DeckleSystem
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// What is wrong with archives of books, beside the files in them.
@Suite struct BookContainerTests {
    @Test(arguments: [
        ("EPUB/Boot fahren.txt", ["book.plain-name", "book.unlisted-file"]),
        ("EPUB/a:b.txt", ["book.file-name", "book.plain-name", "book.unlisted-file"]),
        ("EPUB/end.", ["book.file-name", "book.unlisted-file"]),
        ("/EPUB/sail", ["book.file-name", "book.unlisted-file"]),
        ("EPUB/\u{E000}", ["book.file-name", "book.plain-name", "book.unlisted-file"]),
        ("EPUB/" + String(repeating: "n", count: 256), ["book.file-name", "book.unlisted-file"]),
        ("EPUB/ONE.xhtml", ["book.colliding-name", "book.unlisted-file"]),
        ("EPUB/one.xhtml", ["verify.doubled-entry"]),
        ("EPUB/img/", ["book.folder-entry"]),
        ("EPUB/deflated.png", ["book.packed-picture", "book.unlisted-file"]),
        ("META-INF/encryption.xml", ["book.encryption"]),
    ])
    func findsWhatIsWrongWithAnEntry(_ name: String, _ codes: [String]) throws {
        var book = try SmallBook()
        book.files.append((name: name, bytes: Array("<encryption/>".utf8)))
        let found = Set(try book.findings().map(\.code.name))
        #expect(found == Set(codes))
    }

    @Test func whatIsLockedIsNotClaimedToBeOpen() throws {
        let claim = #"<meta property="schema:accessibilityFeature">unlocked</meta></metadata>"#
        let open = try SmallBook(changing: "EPUB/package.opf", "</metadata>", to: claim)
        #expect(try open.findings() == [])
        var locked = open
        let list = #"<encryption><CipherReference URI="EPUB/index.xhtml"/></encryption>"#
        locked.files.append((name: "META-INF/encryption.xml", bytes: Array(list.utf8)))
        let found = try locked.findings().filter { $0.code == .bookUntrueClaim }.map(\.message)
        #expect(found.contains { $0.hasSuffix("accessibilityFeature unlocked") })
    }

    /// Bytes of the header of the first page in the directory: version at 6, flags at 8, method at 10 (APPNOTE section 4.3.12).
    @Test(arguments: [
        (8, UInt8(1), ["book.encrypted-entry"]),
        (10, UInt8(12), ["book.packing", "zip.damaged"]),
        (6, UInt8(45), ["book.large-form"]),
    ])
    func findsWhatIsWrongWithAHeader(_ offset: Int, _ value: UInt8, _ codes: [String]) throws {
        var bytes = try SmallBook().packed()
        let header = try #require(directory(of: "EPUB/one.xhtml", in: bytes))
        bytes[header + offset] = value
        #expect(try SmallBook.findings(bytes).map(\.code.name) == codes)
    }

    @Test func aNameBeyondASCIIHasToSayThatItIsUTF8() throws {
        var book = try SmallBook()
        book.files.append((name: "EPUB/é", bytes: []))
        var bytes = try book.packed()
        let header = try #require(directory(of: "EPUB/é", in: bytes))
        bytes[header + 9] = 0
        let codes = try SmallBook.findings(bytes).map(\.code.name)
        #expect(codes.contains("book.name-encoding"))
    }

    @Test func theSizeOfTheMarkStandsBeforeIt() throws {
        var bytes = try SmallBook().packed()
        let header = try #require(directory(of: "mimetype", in: bytes))
        bytes[header + 8] = 8
        #expect(try SmallBook.findings(bytes).map(\.code) == ["book.descriptor"])
    }

    @Test func theMarkStandsFirst() throws {
        var book = try SmallBook()
        book.files.append(book.files.removeFirst())
        #expect(try book.findings().map(\.code) == ["book.mark"])
    }

    @Test func aCommentIsFound() throws {
        var bytes = try SmallBook().packed()
        bytes[bytes.count - 2] = 4
        #expect(try SmallBook.findings(bytes + Array("oars".utf8)).map(\.code) == ["book.archive-comment"])
    }

    @Test func recordsOfLargeArchivesAreFound() throws {
        let bytes = try SmallBook().packed(), locator: [UInt8] = [0x50, 0x4B, 6, 7] + Array(repeating: 0, count: 16)
        #expect(
            try SmallBook.findings(bytes.dropLast(22) + locator + bytes.suffix(22)).map(\.code) == ["book.large-form"]
        )
    }

    @Test func aBookIsOneFile() throws {
        var bytes = try SmallBook().packed()
        bytes[bytes.count - 18] = 1
        #expect(try SmallBook.findings(bytes).map(\.code) == ["book.spanned"])
    }

    @Test(arguments: [
        ("<rootfile full-path=\"EPUB/package.opf\"", "<rootfile full-path=\"EPUB/none.opf\"", ["book.no-package"]),
        ("rootfile full", "file full", ["book.no-package"]),
        ("</rootfiles>", "<rootfile full-path=\"EPUB/package.opf\"/></rootfiles>", ["book.renditions"]),
        ("</rootfiles>", "", ["book.malformed"]),
        ("EPUB/package.opf", "EPUB/nav.xhtml", ["book.no-package"]),
    ])
    func thePackageIsFoundByTheContainer(_ old: String, _ new: String, _ codes: [String]) throws {
        let book = try SmallBook(changing: "META-INF/container.xml", old, to: new)
        #expect(try book.findings().map(\.code.name) == codes)
    }

    @Test func filesLieInTheFolderOfThePackage() throws {
        var book = try SmallBook(changing: "EPUB/package.opf", "book.css", to: "../book.css")
        book.files.append((name: "book.css", bytes: []))
        #expect(
            try book.findings().map(\.code) == ["book.unlisted-file", "book.outside-folder"]
        )
    }

    @Test func theSpineLeadsToEveryPageThatIsLinked() throws {
        var book = try SmallBook(
            changing: "EPUB/package.opf",
            "</manifest>",
            to: #"<item id="two" href="two.xhtml" media-type="application/xhtml+xml"/></manifest>"#
        )
        let page = try #require(book.files.first { $0.name == "EPUB/one.xhtml" })
        book.files.append((name: "EPUB/two.xhtml", bytes: page.bytes))
        for index in book.files.indices where book.files[index].name == "EPUB/index.xhtml" {
            let text = String(decoding: book.files[index].bytes, as: UTF8.self)
            book.files[index].bytes = Array(text.replacing("one.xhtml#row", with: "two.xhtml").utf8)
        }
        #expect(try book.findings().map(\.code) == ["book.not-in-order"])
    }

    @Test(arguments: [
        (
            "image/svg+xml", "p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>",
            ["book.picture-page", "book.cover-type"]
        ),
        ("image/webp", "p.webp", "", ["book.picture-type", "verify.media-content", "book.cover-type"]),
    ])
    func coversAreOfTheTypesThatShelvesShow(_ type: String, _ name: String, _ text: String, _ codes: [String]) throws {
        var book = try SmallBook(
            changing: "EPUB/package.opf",
            #"<item id="cover-image" href="cover.png" media-type="image/png" properties="cover-image"/>"#,
            to: #"<item id="cover-image" href="\#(name)" media-type="\#(type)" properties="cover-image"/>"#
                + #"<item id="png" href="cover.png" media-type="image/png"/>"#
        )
        if type == "image/svg+xml" {
            for index in book.files.indices where book.files[index].name == "EPUB/package.opf" {
                let package = String(decoding: book.files[index].bytes, as: UTF8.self)
                book.files[index].bytes = Array(
                    package.replacing("</spine>", with: #"<itemref idref="cover-image"/></spine>"#).utf8
                )
            }
        }
        book.files.append((name: "EPUB/" + name, bytes: Array(text.utf8)))
        #expect(try book.findings().map(\.code.name) == codes)
    }

    @Test(arguments: [
        (TinyPicture.png(width: 9, height: 9, colour: (0, 0, 0)), ["book.cover-shape"]),
        (
            TinyPicture.png(width: 255, height: 255, colour: (0, 0, 0)) + Array(repeating: 7, count: 300_000),
            ["book.cover-size", "book.cover-shape"]
        ),
        (
            TinyPicture.png(width: 9, height: 9, colour: (0, 0, 0)).dropLast(9),
            ["verify.media-content", "book.cover-shape"]
        ),
    ])
    func coversHaveTheShapeOfAPage(_ picture: [UInt8], _ codes: [String]) throws {
        var book = try SmallBook()
        for index in book.files.indices where book.files[index].name == "EPUB/cover.png" {
            book.files[index].bytes = picture
        }
        #expect(try book.findings().map(\.code.name) == codes)
    }

    @Test func whatIsTooLargeIsNotLookedInto() throws {
        let book = try SmallBook(
            changing: "EPUB/book.css",
            "",
            to: String(repeating: "h1 { margin: 0; }\n", count: 1_000_000)
        )
        #expect(try book.findings().map(\.code) == ["book.unread"])
    }

    @Test func aLargePackageIsFound() throws {
        let book = try SmallBook(
            changing: "EPUB/package.opf",
            "<manifest>",
            to: "<manifest>" + String(repeating: " ", count: 310_000)
        )
        #expect(try book.findings().map(\.code) == ["book.large-package"])
    }

    /// Where the header of an entry starts in the directory.
    private func directory(of name: String, in bytes: [UInt8]) -> Int? {
        let name = Array(name.utf8)
        return bytes.indices.last { index in
            bytes[index...].starts(with: [0x50, 0x4B, 1, 2]) && bytes[index...].dropFirst(46).starts(with: name)
        }
    }
}
