import DeckleCore
import DeckleTestSupport
import Foundation
import Testing

/// Every code is declared once, documented, used, and provoked by a test; none is kept that nothing says any more.
@Suite struct CodesTests {
    @Test func theDocumentedCodesAreThoseThatAreDeclared() throws {
        let declared = Set(try declarations().map(\.code)), documented = try Set(documentedRows().keys)
        try #require(declared.count > 100)
        #expect(declared.subtracting(documented).sorted() == [], "not in docs/diagnostics.md")
        #expect(documented.subtracting(declared).sorted() == [], "in docs/diagnostics.md, and not declared")
    }

    @Test func everyCodeIsDeclaredOnceAndInTheWordsOfItsDocumentation() throws {
        let declarations = try declarations(), rows = try documentedRows()
        #expect(Set(declarations.map(\.code)).count == declarations.count)
        for declaration in declarations {
            let meaning = rows[declaration.code]?.meaning ?? ""
            #expect(declaration.comment == meaning.prefix(1).uppercased() + meaning.dropFirst() + ".")
        }
    }

    @Test func everyCodeIsSaid() throws {
        let sources = try texts(in: "Sources") { $0.hasSuffix(".swift") && !$0.contains("/Diagnostic.Code+") }
        let used = Set(sources.flatMap { $0.matches(of: /\.([a-z]+[A-Za-z]+)/).map(\.output.1) })
        #expect(try declarations().filter { !used.contains($0.constant) }.map(\.code) == [], "declared, and not used")
    }

    @Test func everyCodeIsProvoked() throws {
        let tested = try testedWords()
        #expect(try declarations().map(\.code).filter { !tested.contains($0) } == [], "in no test and no transcript")
    }

    /// The census of what can get lost knows every code that tells of a loss, and no other.
    @Test func theCensusIsWhole() throws {
        let named = try Set(censusCodes())
        #expect(named.subtracting(try declarations().map(\.code)).sorted() == [], "in the census, and not declared")
        let areas: Set<Substring> = [
            "code", "cloze", "content", "deck", "epub", "link", "markdown", "maths", "media", "nuxt", "question",
        ]
        let losses = try documentedRows().filter {
            areas.contains($0.key.prefix { $0 != "." }) && $0.value.severity != "error"
        }
        #expect(Set(losses.keys).subtracting(named).sorted() == [], "not in docs/reliability.md")
    }

    /// What transcripts show, `severity[code]`, is what the table says; a code has one severity.
    @Test func severitiesAreThoseOfTheTranscripts() throws {
        let rows = try documentedRows()
        for text in try texts(in: "Tests/Transcripts", where: { $0.hasSuffix(".md") }) {
            for (_, severity, code) in text.matches(of: /(error|warning|note)\[([a-z.-]+)\]/).map(\.output) {
                #expect(rows[String(code)]?.severity == severity, "\(code)")
            }
        }
    }
}

extension CodesTests {
    private struct Declaration {
        var comment: String
        var constant: Substring
        var code: String
    }

    /// What the files `Diagnostic.Code+….swift` declare.
    private func declarations() throws -> [Declaration] {
        let pattern = /((?: *\/\/\/ .*\n)+) *(?:public |package )?static let (\w+) = Self\("([a-z.-]+)", \.\w+\)/
        return try texts(in: "Sources") { $0.contains("/Diagnostic.Code+") }.flatMap { text in
            text.matches(of: pattern).map { match in
                let lines = match.output.1.split(separator: "\n").map { $0.drop { $0 == " " }.dropFirst(4) }
                let comment = lines.joined(separator: " ")
                return Declaration(comment: comment, constant: match.output.2, code: String(match.output.3))
            }
        }
    }

    /// The rows of the tables, by code.
    private func documentedRows() throws -> [String: (severity: Substring, meaning: Substring)] {
        let text = try String(contentsOf: PackageRoot.file("docs/diagnostics.md"), encoding: .utf8)
        let rows = text.matches(of: /\| `([a-z.-]+)` \| (\w+) \| (.*?) \|/).map(\.output)
        return Dictionary(uniqueKeysWithValues: rows.map { (String($0.1), ($0.2, $0.3)) })
    }

    /// The codes in the last cells of the rows of the census.
    private func censusCodes() throws -> [String] {
        let text = try String(contentsOf: PackageRoot.file("docs/reliability.md"), encoding: .utf8)
        let cells = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.compactMap {
            $0.split(separator: "|").last
        }
        return cells.flatMap { $0.matches(of: /`([a-z]+\.[a-z-]+)`/).map { String($0.output.1) } }
    }

    /// What looks like a code in the transcripts, and in tests outside of comments and of this file.
    private func testedWords() throws -> Set<String> {
        let tests = try texts(in: "Tests") { $0.hasSuffix(".swift") && !$0.hasSuffix("/CodesTests.swift") }.map {
            text in
            text.split(separator: "\n").filter { !$0.contains(/^ *\/\//) }.joined(separator: "\n")
        }
        let words = try (tests + texts(in: "Tests/Transcripts") { $0.hasSuffix(".md") }).flatMap { text in
            text.matches(of: /[a-z]+\.[a-z]+(?:-[a-z]+)*/).map { String($0.output) }
        }
        return Set(words)
    }

    /// The files in a folder of the package whose paths, which start with a slash, are wanted.
    private func texts(in folder: String, where isWanted: (String) -> Bool) throws -> [String] {
        let root = PackageRoot.file(folder)
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted().filter { isWanted("/" + $0) }
            .map { try String(contentsOf: root.appending(path: $0), encoding: .utf8) }
    }
}
