import DeckleCore
import DeckleTestSupport
import DeckleText
import Testing

@Suite struct YAMLDocumentTests {
    @Test func keepsOrderTextAndPlaces() throws {
        let document = try YAMLDocument("b: on\na:\n  - 1.0\n  - { x: ~ }\n", file: "t.yml")
        #expect(document.root.entries?.map(\.name) == ["b", "a"])
        #expect(document.root["b"]?.text == "on")
        let items = try #require(document.root["a"]?.items)
        #expect(items.map(\.text) == ["1.0", nil])
        #expect(items.map(\.line) == [3, 4])
        #expect(items[1]["x"]?.text == "~")
        #expect(items[1]["x"]?.column == 10)
    }

    @Test func anEmptyTextIsAnEmptyMapping() throws {
        #expect(try YAMLDocument("", file: "t.yml").root.entries == [])
        #expect(try YAMLDocument("# only a comment\n", file: "t.yml").root.entries == [])
    }

    @Test func placesCountScalars() throws {
        let document = try YAMLDocument("é: { e\u{301}\u{1F468}\u{200D}\u{1F469}: x }", file: "t.yml")
        let entry = try #require(document.root.entries?.first?.value.entries?.first)
        #expect(document.place(of: entry.value).column == 13)
    }

    @Test(arguments: [
        ("a: [1", 1, 6), ("a: 1\na: 2", 1, 1), ("a: \"x", 1, 6), ("a: b: c", 1, 5), ("a: *x", 1, 4),
        ("a: 1\n---\nb: 2", 2, 1),
    ])
    func syntaxErrorsNameThePlace(text: String, line: Int, column: Int) {
        #expect {
            _ = try YAMLDocument(text, file: "t.yml")
        } throws: { error in
            let diagnostic = (error as? Failure)?.diagnostics.first
            return diagnostic?.code == "yaml.syntax" && diagnostic?.place?.line == line
                && diagnostic?.place?.column == column
        }
    }

    @Test func hostileSharingIsBounded() {
        let layers = (1...12).map {
            "l\($0): &l\($0) [\(Array(repeating: "*l\($0 - 1)", count: 9).joined(separator: ", "))]"
        }
        let text = (["l0: &l0 x"] + layers).joined(separator: "\n")
        #expect { _ = try YAMLDocument(text, file: "t.yml") } throws: { error in
            (error as? Failure)?.diagnostics.first?.code == "yaml.too-large"
        }
    }

    @Test func deepNestingIsAnError() {
        let text = String(repeating: "[", count: 100_000)
        #expect(throws: Failure.self) { try YAMLDocument(text, file: "t.yml") }
    }
}
