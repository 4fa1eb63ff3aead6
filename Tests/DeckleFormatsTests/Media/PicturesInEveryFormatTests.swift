import DeckleCore
import DeckleSystem
import DeckleTestSupport
import Foundation
import Testing

@testable import DeckleFormats

/// Whatever is wrong with a picture, every output holds the same, and those who read it take it.
@Suite struct PicturesInEveryFormatTests {
    private static let start = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"

    /// The files by their names: SVG that no book holds as it is, one that breaks off, one that is fine.
    private static let drawings = [
        "entity": start + "<text>a&nbsp;b &unknown; c&d</text></svg>",
        "space": "<svg viewBox='0 0 1 1'><rect width='1' height='1'/></svg>",
        "script": start + "<script>go()</script><g onload='go()'/></svg>",
        "remote": start
            + "<image xlink:href='https://example.org/x.png' width='1' height='1'/><use href='y.svg#z'/></svg>",
        "html": start
            + "<foreignObject width='9' height='9'><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject></svg>",
        "ids": start + "<g id='1'/><g id='a b'/><g id='c'/><g id='c'/></svg>",
        "type": "<!DOCTYPE svg SYSTEM 'x.dtd' [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + start
            + "<text>&e;</text></svg>",
        "styles": start
            + "<style>@import 'x.css'; a { fill: url(x.svg); direction: rtl }</style><style>b {</style></svg>",
        "old": "<?xml version='1.1'?>" + start + "</svg>",
        "links": start
            + "<a href='javascript:go()'><title>x</title></a><a xlink:href='#b'><title id='b'>y</title></a></svg>",
        "prefix": "<svg xmlns='http://www.w3.org/2000/svg' inkscape:x='1'><use xlink:href='#a'/></svg>",
        "title": start + "<title><tspan>x</tspan></title></svg>",
        "maths": start + "<desc><math xmlns='http://www.w3.org/1998/Math/MathML'/></desc></svg>",
        "bad": start + "<g></svg>", "fine": start + "<g id='a'/><use href='#a'/></svg>",
    ]

    private static var library: FileMedia {
        var files = drawings.mapValues { SourceBytes($0.utf8) }
        files["latin"] = SourceBytes(Array((start + "<text>Caf").utf8) + [0xE9] + Array("</text></svg>".utf8))
        files["photo"] = SourceBytes(TinyFiles.jpeg)
        files["cut"] = SourceBytes(TinyFiles.jpeg.dropLast(2))
        return FileMedia(folder: MemoryTree(files))
    }

    private static let names = drawings.keys.sorted() + ["latin", "photo", "cut"]
    private static let address = DataAddress.make(type: "image/gif", content: TinyFiles.gif)

    private static func question() throws -> OneQuestion {
        let pictures = names.map { "![\($0)](\($0))" } + ["![address](\(address))"]
        return try OneQuestion(
            ["q": "Which pictures?", "a": .string(pictures.joined(separator: "\n\n"))],
            media: library
        )
    }

    @Test func everyOutputHoldsTheSameBytes() throws {
        let question = try Self.question(), library = Self.library
        let book = try ZipReader(SourceBytes(try question.bytes("epub")))
        let package = try ZipReader(SourceBytes(try question.bytes("apkg")))
        let packed = try Set(package.entries.map { try package.read($0) })
        let sheet = try question.text("html")
        var count = 0
        for name in Self.names + [Self.address] {
            guard let media = try? library.find(name, from: "/p") else { continue }
            let bytes = try library.bytes(of: media)
            #expect(try book.read(try #require(book["EPUB/img/" + media.name])) == bytes)
            #expect(packed.contains(bytes))
            #expect(sheet.contains(try library.dataAddress(of: media)))
            count += 1
        }
        #expect(count == Self.names.count - 2 + 1)
        let fine = try #require(try library.find("fine", from: "/p"))
        #expect(try library.bytes(of: fine) == Array((Self.drawings["fine"] ?? "").utf8))
    }

    @Test func whatWasDoneIsSaidAndWordsStandForWhatIsDamaged() throws {
        let question = try Self.question()
        let said = Dictionary(grouping: question.log.filter { $0.code.name.hasPrefix("media.") }, by: \.code.name)
        #expect(said.mapValues(\.count) == ["media.damaged": 2, "media.mended": 9, "media.parts-left-out": 5])
        for page in [try question.text("html"), try question.book()] {
            #expect(page.contains(#"<span class="missing">bad</span>"#))
            #expect(page.contains(#"<span class="missing">cut</span>"#))
        }
    }

    @Test(.enabled(if: Judge.epub.isWanted, Comment(rawValue: Judge.missing)))
    func epubcheckAcceptsTheBook() throws {
        let verdict = try Self.judged(try Self.question().bytes("epub"), as: "epub", by: .epub)
        #expect(verdict.isGood, "\(verdict.report)")
    }

    @Test(.enabled(if: Judge.anki.isWanted, Comment(rawValue: Judge.missing)))
    func ankiTakesThePackage() throws {
        let verdict = try Self.judged(try Self.question().bytes("apkg"), as: "apkg", by: .anki)
        #expect(verdict.isGood, "\(verdict.report)")
    }

    private static func judged(_ bytes: [UInt8], as name: String, by judge: Judge) throws -> Judge.Verdict {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).\(name)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(bytes).write(to: file)
        return try judge.judge([file.path])
    }

    @Test(
        arguments: [
            ("pictures/a.png", Array("x".utf8)), ("pictures/a.png", TinyFiles.jpeg),
            ("pictures/a.jpg", TinyFiles.jpeg.dropLast()),
            ("pictures/a.svg", Array("<svg/>".utf8)),
        ] as [(String, [UInt8])]
    )
    func aThemeWithABadPictureIsAnError(path: String, bytes: [UInt8]) throws {
        let theme = Theme(name: "t", files: [path: .bytes(bytes), "pictures/b.svg": .bytes(TinyFiles.svg)])
        let failure = #expect(throws: Failure.self) { try theme.checkPictures(of: "a { background: url(\(path)) }") }
        #expect(failure?.diagnostics.map(\.code) == ["theme.bad-picture"])
        try theme.checkPictures(of: "a { background: url(pictures/b.svg) }")
    }
}
