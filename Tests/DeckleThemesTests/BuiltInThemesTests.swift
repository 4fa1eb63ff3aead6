import DeckleCore
import Foundation
import Testing

@testable import DeckleThemes

@Suite struct BuiltInThemesTests {
    /// The folder `themes/` of the sources that this test was built from.
    private var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../themes").standardized
    }

    @Test func embeddedFilesAreThoseOnDisk() throws {
        var onDisk: [String: [UInt8]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path()) {
            onDisk[path] = (try? Data(contentsOf: folder.appending(path: path))).map { Array($0) }
        }
        #expect(EmbeddedThemes.files.keys.sorted() == onDisk.keys.sorted())
        #expect(EmbeddedThemes.files.mapValues(\.bytes) == onDisk)
    }

    @Test func theseAreTheThemes() throws {
        let names = [
            "exam", "index-card", "ink-saver", "large-print", "metro", "plain", "terminal", "textbook", "wordbook",
        ]
        #expect(try ThemeLibrary().names() == names)
    }

    @Test func bytesThatAreNoTextAreCharactersOfTheirNumbers() {
        #expect(EmbeddedFile.latin1("wOF2\u{0}\u{80}\u{FF}").bytes == [0x77, 0x4F, 0x46, 0x32, 0x00, 0x80, 0xFF])
        #expect(EmbeddedFile.text("●").bytes == [0xE2, 0x97, 0x8F])
    }

    /// The custom properties that the style sheets of a folder define.
    private static func definedTokens(in theme: Theme, folder: Substring) -> Set<String> {
        let sheets = theme.files.filter { $0.key.hasPrefix(folder + "/") && $0.key.hasSuffix(".css") }
        return sheets.values.reduce(into: []) { defined, file in
            guard case .text(let text) = file else { return }
            defined.formUnion(names(in: text, behind: "\n  --"))
        }
    }

    private static func names(in text: String, behind mark: String) -> [String] {
        text.split(separator: mark).dropFirst().map { String($0.prefix { $0.isLetter || $0 == "-" }) }
    }

    @Test func everyBuiltInThemeResolvesInEveryLanguage() throws {
        let library = ThemeLibrary()
        for name in try library.names() {
            // The others have the labels of the root.
            for language in name == ThemeLibrary.root ? LabelFilesTests.languages : ["en", "ar"] {
                let resolution = try library.resolution(of: name, language: language)
                #expect(resolution.chain.last?.name == ThemeLibrary.root)
                #expect(resolution.theme.labels.language == language)
                #expect(resolution.log == [])
                for case (let path, .text(let text)) in resolution.theme.files {
                    #expect(!text.contains("[[>") && !text.contains("--tokens") && !text.contains("@import"))
                    let defined = Self.definedTokens(in: resolution.theme, folder: path.prefix { $0 != "/" })
                    for name in Self.names(in: text, behind: "var(--") { #expect(defined.contains(name)) }
                }
            }
        }
    }

    @Test func swiftFindsTheTokensThatItReads() throws {
        let theme = try ThemeLibrary().resolve(ThemeLibrary.root, language: "en")
        #expect(try theme.number(.tableLineLength) == 42)
        #expect(try theme.number(.smallTableLineLength) == 54)
        #expect(try theme.number(.sheetTableLineLength) == 52)
        #expect(try theme.number(.sheetSmallTableLineLength) == 64)
        #expect(try theme.number(.sheetWideTableLineLength) == 130)
        #expect(try theme.number(.sheetWholeLines) == 38)
        #expect(try theme.number(.codeLineLength) == 36)
        #expect(try theme.number(.deepestIndent) == 16)
        #expect(try theme.number(.formulaLength) == 20)
        #expect(try theme.choice(.takeawayLabel) == .source)
    }

    @Test(arguments: ["epub/book.css", "html/content.css"])
    func everyShareOfAColumnHasItsClass(sheet: String) throws {
        let text = try ThemeLibrary().resolve(ThemeLibrary.root, language: "en").file(sheet)
        for share in stride(from: 4, through: 48, by: 4) {
            #expect(text.contains(".share-\(share) { width: \(share)%; }"))
        }
    }

    /// Style sheets have a class for each indent up to the deepest.
    @Test(arguments: ["apkg/style.css", "html/content.css"])
    func everyIndentHasItsClass(sheet: String) throws {
        let theme = try ThemeLibrary().resolve(ThemeLibrary.root, language: "en")
        let text = try theme.file(sheet)
        let deepest = try theme.number(.deepestIndent)
        for indent in 1...deepest { #expect(text.contains(".in-\(indent) {")) }
        #expect(!text.contains(".in-\(deepest + 1) {"))
    }

    @Test func oldNamesOfTokensHaveNewOnes() throws {
        let names = Set(try ThemeLibrary().resolve(ThemeLibrary.root, language: "en").tokens.keys)
        let manifest = try #require(try EmbeddedThemes.tree.themeFiles(of: ThemeLibrary.root)?["theme.yml"])
        let renamed = try ThemeManifest(text(manifest), file: "theme.yml").renamed
        #expect(!renamed.isEmpty && names.isSuperset(of: renamed.values) && names.isDisjoint(with: renamed.keys))
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
