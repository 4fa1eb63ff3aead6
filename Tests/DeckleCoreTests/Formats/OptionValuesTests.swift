import DeckleCore
import Testing

@Suite struct OptionValuesTests {
    private let specs = [
        OptionSpec("cells", .choice(["markdown", "html"]), default: "markdown", summary: ""),
        OptionSpec("depth", .integer(0...3), default: "2", summary: ""),
        OptionSpec("open", .flag, default: "false", summary: ""),
    ]

    @Test func fillsInDefaults() throws {
        let values = try OptionValues([], specs: specs, exporter: "csv")
        #expect(values["cells"] == "markdown")
        #expect(values.integer("depth") == 2)
        #expect(!values.flag("open"))
    }

    @Test func takesWhatIsGiven() throws {
        let given = [(name: "cells", value: "html"), (name: "open", value: "true")]
        let values = try OptionValues(given, specs: specs, exporter: "csv")
        #expect(values["cells"] == "html")
        #expect(values.flag("open"))
    }

    @Test func listsEveryMistake() throws {
        let given = [(name: "cels", value: "html"), (name: "depth", value: "4"), (name: "cells", value: "htm")]
        let failure = #expect(throws: Failure.self) { try OptionValues(given, specs: specs, exporter: "csv") }
        #expect(
            failure?.diagnostics.map(\.message) == [
                "csv has no option \"cels\"", "csv.depth cannot be \"4\"", "csv.cells cannot be \"htm\"",
            ]
        )
        #expect(failure?.diagnostics.first?.hint == "did you mean csv.cells?")
    }
}
