import DeckleCore
import Foundation
import Testing

@testable import DeckleText
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
        let tree = EmbeddedTree(), paths = try tree.list()
        #expect(paths == onDisk.keys.sorted())
        for path in paths { #expect(tree.read(path)?.bytes.withBytes { Array($0) } == onDisk[path], "\(path)") }
    }

    /// What was parsed when this was built is what a parser makes of the text now.
    @Test func embeddedNodesAreThoseOfTheText() throws {
        var count = 0
        for theme in EmbeddedThemes.folders {
            for (path, source) in EmbeddedThemes.files(in: theme) {
                guard case .yaml(let text, let nodes) = source else { continue }
                var parsed = ParsedNodes(nodes)
                #expect(try parsed.node() == YAMLDocument(text, file: path).root, "\(theme)/\(path)")
                count += 1
            }
        }
        #expect(count >= 9 + 18)
    }

    @Test func theseAreTheThemes() throws {
        let names = [
            "exam", "index-card", "ink-saver", "large-print", "metro", "plain", "terminal", "textbook", "wordbook",
        ]
        #expect(try ThemeLibrary().names() == names)
    }

    @Test func bytesThatAreNoTextAreCharactersOfTheirNumbers() {
        #expect(ThemeSource.latin1("wOF2\u{0}\u{80}\u{FF}").bytes == [0x77, 0x4F, 0x46, 0x32, 0x00, 0x80, 0xFF])
        #expect(ThemeSource.text("●").bytes == [0xE2, 0x97, 0x8F])
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
        let manifest = try #require(EmbeddedTree().files(ofTheme: ThemeLibrary.root)?["theme.yml"])
        let renamed = try ThemeManifest(manifest.document(path: "theme.yml")).renamed
        #expect(!renamed.isEmpty && names.isSuperset(of: renamed.values) && names.isDisjoint(with: renamed.keys))
    }
}
