import DeckleCore
import DeckleSystem
import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct NotetypeTests {
    private let scratch = MemoryOutput()
    private let notetype = Notetype(
        id: 7,
        name: "Tides \"é\"",
        isCloze: false,
        fields: [.init(id: 1, name: "Question"), .init(id: .max, name: "Answer"), .init(id: 3, name: "Both ways")],
        templates: [
            .init(id: 4, name: "Card 1", front: "{{Question}}", back: "{{Answer}}"),
            .init(id: -5, name: "Card 2", front: "{{#Both ways}}{{Answer}}{{/Both ways}}", back: ""),
        ],
        css: ".card { }\n",
        modified: 1_700_000_000,
        isRightToLeft: true
    )

    private var empty: Notetype { Notetype(id: 8, name: "", isCloze: true, css: "", modified: 0) }

    private func contents(_ notetypes: [Notetype]) -> CollectionContents {
        let dates = PackageDates(published: Tides.published, notes: 0, decks: 1)
        return CollectionContents(
            dates: dates,
            noteCount: 0,
            notetypes: notetypes,
            decks: [(dates.deckID(0), DeckEntry(path: ["T"], summary: ""))]
        )
    }

    @Test(arguments: [11, 18]) func everySchemaReadsWhatItWrites(version: Int64) throws {
        let schema = try #require(Database.schema(version: version))
        let path = try scratch.makeScratchFile()
        try CollectionFile(path: path, schema: schema).finish(contents([empty, notetype]))
        let database = try Database(collection: path)
        #expect(try schema.notetypes(in: database) == [notetype, empty])
        #expect(try schema.deckIDs(in: database) == [1, 1_699_999_999_000])
    }

    @Test func aCardNeedsTheSectionsThatItIsAskedIn() {
        #expect(notetype.json.sortedJSON.contains(#""req":[[0,"any",[0]],[1,"all",[1,2]]]"#))
    }

    @Test func theLookChangesWithWhatALearnerSees() {
        let changes: [(inout Notetype) -> Void] = [
            { $0.name = "" }, { $0.css = "" }, { $0.isRightToLeft = false }, { $0.fields.removeLast() },
            { $0.templates[1].back = "x" }, { $0.templates[0].name = "x" },
        ]
        for change in changes {
            var changed = notetype
            change(&changed)
            #expect(changed.look != notetype.look)
        }
        var later = notetype
        later.modified += 1
        #expect(later.look == notetype.look)
    }

    @Test func whatCannotBeRenderedIsToldSideBySide() {
        var broken = notetype
        broken.templates[0].front = "{{Qestion}}"
        broken.templates[1].back = "{{#Answer}}"
        #expect(
            broken.problems.map { [$0.template, $0.side, $0.reason, $0.tag] } == [
                ["Card 1", "front", "there is no field Qestion", "Qestion}}"],
                ["Card 2", "back", "{{#Answer}} is never closed", "#Answer}}"],
            ]
        )
    }

    @Test func tooManyAreDamage() throws {
        let path = try scratch.makeScratchFile()
        try CollectionFile(path: path, schema: Schema18.self).finish(contents([]))
        let database = try Database(path: path, for: .work)
        try database.registerUnicase()
        try database.execute(
            """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <= 100000)
            INSERT INTO fields SELECT i, 0, '', x'' FROM n
            """
        )
        #expect(throws: Failure.damaged("it has too many notetypes")) {
            try Schema18.notetypes(in: Database(collection: path))
        }
    }
}
