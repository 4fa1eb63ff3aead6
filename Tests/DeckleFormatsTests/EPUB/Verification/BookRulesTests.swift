import DeckleCore
import DeckleTestSupport
import Foundation
import Testing

@testable import DeckleFormats

/// Every rule has a book that breaks it, made of one that keeps all of them.
@Suite struct BookRulesTests {
    /// One text of one file in the place of another, and what is found then.
    struct Change: Sendable, CustomTestStringConvertible {
        let file: String
        let old: String
        let new: String
        let codes: [String]

        init(_ file: String, _ old: String, _ new: String, _ codes: String...) {
            self.file = "EPUB/" + file
            self.old = old
            self.new = new
            self.codes = codes
        }

        var testDescription: String { codes.joined(separator: " ") + ": " + new.prefix(60) }
    }

    @Test func aBookThatKeepsAllRulesHasNoFindings() throws {
        #expect(try SmallBook().findings() == [])
    }

    @Test(arguments: package + metadata + accessibility) func findsWhatIsWrongInThePackage(_ change: Change) throws {
        try check(change)
    }

    @Test(arguments: navigation) func findsWhatIsWrongInTheNavigation(_ change: Change) throws { try check(change) }

    @Test(arguments: markup + structure + semantics) func findsWhatIsWrongInPages(_ change: Change) throws {
        try check(change)
    }

    @Test(arguments: style) func findsWhatIsWrongInSheets(_ change: Change) throws { try check(change) }

    private func check(_ change: Change) throws {
        let findings = try SmallBook(changing: change.file, change.old, to: change.new).findings()
        #expect(findings.map(\.code.name) == change.codes, "\(findings)")
    }

    /// What to do is said with what is found, as docs/diagnostics.md has it.
    @Test func hintsAreThoseOfTheDocumentation() throws {
        let text = try String(contentsOf: PackageRoot.file("docs/diagnostics.md"), encoding: .utf8)
        let rows = text.matches(of: /\| `(book\.[a-z0-9-]+)` \| \w+ \| [^|]* \| ([^|]*) \|/)
        let documented = rows.map { (Diagnostic.Code(String($0.1), .failure), String($0.2)) }
        #expect(Diagnostic.Code.bookHints == Dictionary(uniqueKeysWithValues: documented))
        let finding = try #require(try SmallBook(changing: "EPUB/book.css", "1.5em;", to: "1.5em;;").findings().first)
        #expect(finding.hint == "take it away")
    }

    /// The table in docs/verify.md has the severities that are said.
    @Test func severitiesAreThoseOfTheDocumentation() throws {
        let text = try String(contentsOf: PackageRoot.file("docs/verify.md"), encoding: .utf8)
        let rows = text.matches(of: /\| `(book\.[a-z0-9-]+)` \| (\w+) \|/).map { (String($0.1), String($0.2)) }
        let documented = Dictionary(uniqueKeysWithValues: rows)
        let changes =
            Self.package + Self.metadata + Self.accessibility + Self.navigation + Self.markup
            + Self.structure + Self.semantics + Self.style
        for change in changes {
            for finding in try SmallBook(changing: change.file, change.old, to: change.new).findings() {
                #expect(documented[finding.code.name] == finding.severity.rawValue, "\(finding.code)")
            }
        }
    }
}
