import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct DeckPresetTests {
    private func preset(_ options: [(String, String)]) throws -> DeckPreset? {
        let values = try OptionValues(
            options.map { (name: $0.0, value: $0.1) },
            specs: AnkiExporter().options,
            exporter: "apkg"
        )
        return DeckPreset(values, deck: Tides.deck([]))
    }

    @Test(arguments: [[], [("new-per-day", "0")], [("retention", "")], [("retention", "0")]])
    func noneIsMadeUnlessAskedFor(_ options: [(String, String)]) throws {
        #expect(try preset(options) == nil)
    }

    @Test func whatIsNotSetIsAnkisOwn() throws {
        let preset = try #require(try preset([("new-per-day", "7")]))
        #expect(preset.newPerDay == 7)
        #expect(preset.retention == 0.9)
        #expect(preset.name == "Tides")
        // Computed apart from this code; it never changes.
        #expect(preset.id == 1_022_676_138_243_511_653)
        #expect(try self.preset([("retention", "0.85")])?.newPerDay == 20)
    }

    @Test(arguments: ["9", "0.5", "nan", "much"]) func retentionIsAShare(_ text: String) {
        #expect(throws: Failure.self) { try preset([("retention", text)]) }
    }

    @Test func everyDeckOfThePackageHasIt() throws {
        let questions = [Tides.question()]
        let deck = Tides.deck(questions)
        let package = try Package(deck, pages: Tides.pages(of: deck, questions), options: [("new-per-day", "7")])
        let id = Identity.preset(deck: "tides")
        let decks = try package.rows("SELECT value ->> 'conf' FROM col, json_each(col.decks) ORDER BY key")
        #expect(decks == [["1"]] + Array(repeating: ["\(id)"], count: 3))
        let presets = try package.rows("SELECT value ->> 'id', value ->> '$.new.perDay' FROM col, json_each(col.dconf)")
        #expect(presets == [["1", "20"], ["\(id)", "7"]])
    }
}
