import Deckle
import DeckleTestSupport
import Foundation
import Testing

/// `Tests/Themes/broken` holds a theme for each rule, `Tests/Goldens/broken-themes` what is found in each.
@Suite struct ThemeCheckTests {
    private static let broken = MemoryTree(files(in: "broken"), name: "broken")

    private static func files(in folder: String) -> [String: SourceBytes] {
        let root = PackageRoot.file("Tests/Themes/\(folder)")
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
        return paths.reduce(into: [:]) { files, path in
            files[path] = (try? Data(contentsOf: root.appending(path: path))).map { SourceBytes(Array($0)) }
        }
    }

    private static func findings(_ name: String, in folder: MemoryTree, withSample: Bool = true) throws -> [Diagnostic]
    {
        let scratch = FileManager.default.temporaryDirectory.path
        return try ThemeCheck(name, in: ThemeLibrary(folders: [folder]), scratchFolder: scratch)
            .findings(withSample: withSample)
    }

    /// A finding with its place, and what it says to do.
    private static func line(_ finding: Diagnostic) -> String {
        let place = finding.place
        let parts = [place?.file] + [place?.line, place?.column].map { $0.map { "\($0)" } }
        return "\(parts.compactMap(\.self).joined(separator: ":")) \(finding.severity.rawValue)[\(finding.code)] "
            + "\(finding.message)\(finding.hint.map { " — \($0)" } ?? "")"
    }

    /// What is found in a theme; the sample tells of templates and pictures, styles and names are judged without it.
    private static func report(_ name: String) throws -> [String] {
        let files = try broken.list(name)
        let hasTemplates = files.contains { [".mustache", ".html", ".png", "cover.yml"].contains(where: $0.hasSuffix) }
        return try findings(name, in: broken, withSample: hasTemplates).filter { $0.code != "theme.asset" }.map(line)
    }

    @Test func whatIsBrokenIsFoundWhereItIs() throws {
        let names = Self.broken.entries(of: "").map { String($0.dropLast()) }.sorted()
        #expect(names.count >= 80)
        let reports = try names.map { name in
            let lines = try Self.report(name)
            #expect(!lines.isEmpty, "nothing is found in \(name)")
            return (["# \(name)"] + lines + [""]).joined(separator: "\n")
        }
        let golden = Golden("broken-themes")
        #expect(try golden.differences(from: ["findings.txt": reports.joined(separator: "\n")]) == [])
    }

    /// What nobody says but this check.
    @Test(arguments: [
        ("brace-missing", "theme.unclosed-rule"), ("card-container", "theme.new-style"),
        ("card-outside", "theme.outside"), ("colour-unjudged", "theme.unjudged-colour"),
        ("contrast-by-day", "theme.low-contrast"), ("sheet-element-open", "theme.malformed-page"),
    ])
    func itHasRulesOfItsOwn(name: String, code: String) throws {
        #expect(try Self.findings(name, in: Self.broken).contains { $0.code.name == code })
    }

    @Test(arguments: try ThemeLibrary().names())
    func nothingIsFoundInThemesThatAreShipped(name: String) throws {
        #expect(try Self.findings(name, in: MemoryTree()) == [])
    }

    @Test func nothingIsFoundInAThemeThatIsWhole() throws {
        let files = Dictionary(uniqueKeysWithValues: Self.files(in: "harbour").map { ("harbour/" + $0, $1) })
        #expect(try Self.findings("harbour", in: MemoryTree(files)).filter { $0.severity > .note } == [])
    }

    @Test func aNameThatNoThemeHasIsNoFinding() {
        let failure = #expect(throws: Failure.self) { try Self.findings("plian", in: MemoryTree()) }
        #expect(failure?.diagnostics.map(\.code) == ["usage.unknown-theme"])
    }
}
