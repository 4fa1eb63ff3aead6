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
        var onDisk: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path()) {
            onDisk[path] = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
        }
        #expect(EmbeddedThemes.files.keys.sorted() == onDisk.keys.sorted())
        #expect(EmbeddedThemes.files == onDisk)
    }

    @Test func everyBuiltInThemeResolvesInEveryLanguage() throws {
        let library = ThemeLibrary()
        for name in try library.names() {
            for language in ["en", "de"] {
                let resolution = try library.resolution(of: name, language: language)
                #expect(resolution.chain.last?.name == ThemeLibrary.root)
                #expect(resolution.theme.labels.language == language)
                #expect(!resolution.theme.files.values.contains { $0.contains("var(--") })
            }
        }
    }

    @Test func languagesHaveTheSameLabels() throws {
        let files = try #require(BuiltInThemes().files(of: ThemeLibrary.root))
        let english = try LabelFile(try #require(files["strings/en.yml"]), file: "en").entries.keys.sorted()
        for (path, text) in files where path.hasPrefix("strings/") {
            #expect(try LabelFile(text, file: path).entries.keys.sorted() == english, "\(path)")
        }
    }
}
