import Testing

@testable import DeckleFormats

@Suite struct AnchorTests {
    @Test(arguments: [
        ("/guide/data/rows", "engine", "q-guide.data.rows.engine"), ("guide", "a_b", "q-guide.a_5fb"),
        ("/a.b", "x", "q-a_2eb.x"), ("/a", "b/c", "q-a.b_2fc"), ("/a/b", "c", "q-a.b.c"),
        ("/é", "5 %", "q-_c3_a9.5_20_25"),
        ("", "", "q-."),
    ])
    func names(page: String, question: String, expected: String) {
        #expect(Anchor.name("q", page: page, question: question) == expected)
    }

    @Test func tellsQuestionsApart() {
        let parts = ["a", "a/b", "b", "a.b", "a_2e", "a_", ".", "", "-", "a/", "é", "A"]
        let names = parts.flatMap { page in parts.map { Anchor.name("q", page: "/" + page, question: $0) } }
        #expect(Set(names).count == parts.count * parts.count)
    }
}
