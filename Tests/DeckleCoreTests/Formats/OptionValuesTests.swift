import DeckleCore
import Testing

@Suite struct OptionValuesTests {
    private enum Cells: String, CaseIterable {
        case markdown
        case html
    }

    private static let cells = ExportOption("cells", default: Cells.markdown, summary: "")
    private static let depth = ExportOption("depth", in: 0...3, default: 2, summary: "")
    private static let isOpen = ExportOption<Bool>("open", summary: "")
    private static let name = ExportOption<String?>("name", summary: "")
    private static let share = ExportOption<Double?>("share", in: 0.5...0.9, summary: "")

    private static let parts = ExportOption("parts", some: Cells.self, summary: "")

    private func values(_ given: KeyValuePairs<String, String>) throws -> OptionValues {
        let specs = [
            Self.cells.spec, Self.depth.spec, Self.isOpen.spec, Self.name.spec, Self.share.spec, Self.parts.spec,
        ]
        return try OptionValues(given.map { (name: $0.key, value: $0.value) }, specs: specs, exporter: "csv")
    }

    @Test func knowsDefaults() throws {
        for values in [try values([:]), OptionValues()] {
            #expect(values[Self.cells] == .markdown)
            #expect(values[Self.depth] == 2)
            #expect(!values[Self.isOpen])
            #expect(values[Self.name] == nil)
            #expect(values[Self.share] == nil)
        }
    }

    @Test func takesWhatIsGiven() throws {
        let values = try values(["cells": "html", "open": "true", "depth": "0", "name": "x", "share": "0.7"])
        #expect(values[Self.cells] == .html)
        #expect(values[Self.isOpen])
        #expect(values[Self.depth] == 0)
        #expect(values[Self.name] == "x")
        #expect(values[Self.share] == 0.7)
    }

    @Test(arguments: ["", "0"]) func nothingIsNoShare(_ text: String) throws {
        #expect(try values(["share": text])[Self.share] == nil)
    }

    @Test func listsEveryMistake() throws {
        let failure = #expect(throws: Failure.self) {
            try values(["cels": "html", "depth": "4", "cells": "htm", "open": "yes", "share": "0.95"])
        }
        #expect(
            failure?.diagnostics.map(\.message) == [
                "csv has no option \"cels\"", "csv.depth cannot be \"4\"", "csv.cells cannot be \"htm\"",
                "csv.open cannot be \"yes\"", "csv.share cannot be \"0.95\"",
            ]
        )
        #expect(failure?.diagnostics.first?.hint == "did you mean csv.cells?")
        #expect(failure?.diagnostics.last?.hint == "csv.share is a share from 0.5 to 0.9")
    }

    @Test(arguments: [
        ("all", [Cells.markdown, .html]), ("none", []), ("html", [.html]), ("html,markdown", [.markdown, .html]),
    ])
    private func someWordsAreTakenInTheirOwnOrder(text: String, parts: [Cells]) throws {
        #expect(try values(["parts": text])[Self.parts] == parts)
    }

    @Test(arguments: ["", "html,", "html, markdown", "none,html", "htm"])
    func otherWordsAreRefused(text: String) throws {
        let failure = #expect(throws: Failure.self) { try values(["parts": text]) }
        #expect(failure?.diagnostics.first?.hint?.hasSuffix("csv.parts is all, none, or some of markdown,html") == true)
    }
}
