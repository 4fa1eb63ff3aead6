import DeckleTestSupport
import Foundation
import Testing

/// Every code is documented and provoked by a test, and none is documented that nothing says.
@Suite struct CodesTests {
    @Test func theDocumentedCodesAreThoseThatAreSaid() throws {
        let said = try saidCodes(), documented = try documentedCodes()
        try #require(said.count > 100)
        #expect(said.subtracting(documented).sorted() == [], "not in docs/diagnostics.md")
        #expect(documented.subtracting(said).sorted() == [], "in docs/diagnostics.md, and nothing says it")
    }

    @Test func everyCodeIsProvoked() throws {
        #expect(try saidCodes().subtracting(testedCodes()).sorted() == [], "in no test and no transcript")
    }

    /// What transcripts show, `severity[code]`, is what the table says; a code has one severity.
    @Test func severitiesAreThoseOfTheTranscripts() throws {
        let documented = try documentedSeverities()
        for (_, severity, code) in try texts(in: "Tests/Transcripts", "md").flatMap({ text in
            text.matches(of: /(error|warning|note)\[([a-z.-]+)\]/).map(\.output)
        }) {
            #expect(documented[String(code)] == severity, "\(code)")
        }
    }
}

extension CodesTests {
    private func saidCodes() throws -> Set<String> {
        let areas = Set(try documentedCodes().map { $0.prefix { $0 != "." } })
        let literals = try texts(in: "Sources", "swift").flatMap { text in
            text.matches(of: /"(([a-z]+)\.[a-z]+(?:-[a-z]+)*)"/).map(\.output)
        }
        return Set(literals.filter { areas.contains($0.2) && !$0.1.hasSuffix(".yml") }.map { String($0.1) })
    }

    private func documentedCodes() throws -> Set<String> { try Set(documentedSeverities().keys) }

    /// The severities in the tables, by code.
    private func documentedSeverities() throws -> [String: Substring] {
        let text = try String(contentsOf: PackageRoot.file("docs/diagnostics.md"), encoding: .utf8)
        let rows = text.matches(of: /\| `([a-z.-]+)` \| (\w+) \|/).map { (String($0.output.1), $0.output.2) }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// What looks like a code in the transcripts, and in tests outside of comments and of this file.
    private func testedCodes() throws -> Set<String> {
        let own = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
        let tests = try texts(in: "Tests", "swift").filter { $0 != own }.map { text in
            text.split(separator: "\n").filter { !$0.contains(/^ *\/\//) }.joined(separator: "\n")
        }
        let words = try (tests + texts(in: "Tests/Transcripts", "md")).flatMap { text in
            text.matches(of: /[a-z]+\.[a-z]+(?:-[a-z]+)*/).map { String($0.output) }
        }
        return Set(words)
    }

    /// The files of an ending in a folder of the package.
    private func texts(in folder: String, _ ending: String) throws -> [String] {
        let root = PackageRoot.file(folder)
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
            .filter { $0.hasSuffix("." + ending) }
            .map { try String(contentsOf: root.appending(path: $0), encoding: .utf8) }
    }
}
