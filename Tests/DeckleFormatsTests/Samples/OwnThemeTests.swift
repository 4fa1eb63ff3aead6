import DeckleCore
@testable import DeckleFormats
import DeckleSystem
import DeckleTestSupport
import Foundation
import Testing

/// A theme made by the recipe: it goes on from files, adds a paper, a picture, a token and a partial of cards.
@Suite struct OwnThemeTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("own-theme-\(UUID().uuidString)")

    /// Exports the sample with the theme in `Tests/Themes/harbour`, and gives the three outputs.
    private func export() throws -> (book: ZipReader, package: SourceBytes, sheet: String) {
        let binary = try BuiltBinary.path()
        let arguments = [
            "export", Sample.payloadFile.path, "--theme", "./Tests/Themes/harbour", "--to", "apkg,epub,html",
            "--set", "html.paper=a5", "-o", folder.path + "/",
        ]
        let outcome = try Command(binary, arguments).run(seconds: 120)
        #expect(outcome.status == 0 && !outcome.output.contains("[theme."), "\(outcome.output)")
        let verdict = try Command(binary, ["verify", folder.path + "/text-in-software.apkg"]).run(seconds: 120)
        #expect(verdict.output.contains("8 media files: no warnings"), "\(verdict.output)")
        defer { try? FileManager.default.removeItem(at: folder) }
        func bytes(_ ending: String) throws -> SourceBytes {
            SourceBytes(try Data(contentsOf: folder.appendingPathComponent("text-in-software.\(ending)")))
        }
        let sheet = try bytes("html").withBytes { String(decoding: $0, as: UTF8.self) }
        return (try ZipReader(try bytes("epub")), try bytes("apkg"), sheet)
    }

    @Test func everyOutputHasWhatTheThemeAdds() throws {
        let (book, package, sheet) = try export()
        #expect(sheet.contains("@page { size: 148mm 210mm; }") && sheet.contains("@page { margin: 12mm; }"))
        #expect(sheet.contains(".deck { border-block-end: var(--wave-height) solid var(--accent); }"))
        #expect(sheet.contains("--wave-height: 8px;") && sheet.contains("--accent: #0a6c74;"))
        #expect(sheet.contains(".deck { background: url(\"data:image/png;base64,iVBORw0KGgo"))
        #expect(sheet.contains("The wave is free for every use."))
        #expect(sheet.contains("<h2 id=\"contents\">What is in it</h2>"))

        let style = String(decoding: try book.read(try #require(book["EPUB/styles/book.css"])), as: UTF8.self)
        #expect(style.hasSuffix(".cover { background-image: url(\"../pictures/wave.png\"); }\n"))
        #expect(book["EPUB/pictures/wave.png"] != nil && book["EPUB/pictures/LICENCE.txt"] != nil)
        let document = String(decoding: try book.read(try #require(book["EPUB/package.opf"])), as: UTF8.self)
        #expect(document.contains("href=\"pictures/wave.png\" media-type=\"image/png\""))

        let archive = try ZipReader(package)
        let media = String(decoding: try archive.read(try #require(archive["media"])), as: UTF8.self)
        #expect(media.contains("\"_wave-f296a70c6002.png\"") && media.contains("\"_LICENCE-1b40f0b7efa5.txt\""))
        let collection = String(decoding: try archive.read(try #require(archive["collection.anki2"])), as: UTF8.self)
        #expect(collection.contains("url(\\\"_wave-f296a70c6002.png\\\") repeat-x bottom"))
        #expect(collection.contains("padding-bottom: calc(16px + var(--wave-height))"))
        #expect(collection.contains("Difficulty: {{Difficulty}}"))
    }
}
