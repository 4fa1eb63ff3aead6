import DeckleCore
import DeckleThemes
import Testing

@testable import DeckleFormats

/// Callouts without a title get the theme's words, in the language of the deck.
@Suite struct CalloutLabelTests {
    private static let answer = """
        > [!WARNING]
        > Rocks

        > [!Tip] Mind
        > Tides

        > [!Other]
        > Sand

        ::note{to="https://example.org/"}
        Wind
        ::
        """

    private func question(_ language: String) throws -> OneQuestion {
        let question: Value = ["id": "q", "q": "Where?", "a": .string(Self.answer), "hint": "> [!hint]\n> Sea"]
        let page: Value = ["path": "/p", "title": "P", "questions": [question]]
        let hub: Value = ["framework": ["name": "Hub", "slug": "hub", "language": .string(language)], "qa": [page]]
        return try OneQuestion(Payload.source(["data": ["hub": hub]]))
    }

    @Test(arguments: [
        ("en", ["Warning", "Mind", "Other", "Note", "Hint"]),
        ("de", ["Warnung", "Mind", "Other", "Hinweis", "Hinweis"]),
        ("ar", ["تحذير", "Mind", "Other", "ملاحظة", "تلميح"]),
    ])
    func everyFormatShowsThem(language: String, labels: [String]) throws {
        let made = try question(language)
        let fields = try made.fields(), cells = try made.cells()
        let shown = [
            [try made.text("html")], [try made.book()], [fields[.answer, default: ""], fields[.spare2, default: ""]],
        ]
        for texts in shown {
            let found = texts.joined().matches(of: /class="group-label"[^>]*>(<bdi[^>]*>)?(?<label>[^<]*)/)
            #expect(Set(found.map { String($0.output.label) }) == Set(labels))
        }
        #expect(cells["answer"]?.contains("[!WARNING]") == true, "Markdown stays as it is")
    }

    @Test func aTableOfTextShowsThem() throws {
        let question = Question(
            id: "q",
            prompt: Passage([.group(Group(kind: "todo", label: [], content: [.paragraph([.text("x")])]))]),
            answer: Passage([.group(Group(kind: "details", label: [], content: [.paragraph([.text("y")])]))])
        )
        let labels = try ThemeLibrary().resolve("plain", language: "fr").labels
        let labelled = question.labelled(by: labels)
        #expect(PlainText.line(labelled.prompt.blocks) == "À faire x")
        #expect(labelled.answer == question.answer)
    }

    @Test func theInterchangeFormKeepsThemOpen() throws {
        #expect(try question("ar").text("json").matches(of: /"kind": "warning",\s*"label": \[\]/).count == 1)
    }

    @Test func everyKindHasALabel() throws {
        let entries = try ThemeLibrary().resolve("plain", language: "en").labels.entries
        let kinds = entries.keys.filter { $0.hasPrefix("callout-") }.sorted()
        #expect(kinds == CalloutKind.allCases.map { "callout-\($0.rawValue)" }.sorted())
    }
}
