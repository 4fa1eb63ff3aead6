import Testing

@testable import DeckleFormats

@Suite struct ContentPathTests {
    @Test(arguments: [
        ("qa/bread/dough/basics.md", "/bread/dough/basics"), ("site/content/qa/x/y.md", "/x/y"),
        ("content/1.bread/02.Long Dough.draft.md", "/bread/long-dough"), ("bread/index.md", "/bread"),
        ("index.md", "/"), ("versions/1.2.md", "/versions/1.2"), ("versions/3.x.md", "/versions/3.x"), ("qa.md", "/qa"),
    ])
    func isWhereTheSiteWouldPutThePage(file: String, path: String) {
        #expect(ContentPath(file).text == path)
    }
}
