import Testing

@testable import DeckleFormats

@Suite struct NormalFormTests {
    @Test(arguments: [
        ("What's `a` == b, in C#?", "what s a==b in c#"), ("  Größe:\t1\u{FE0F} ", "größe 1"), ("水と 茶", "水と 茶"),
        ("?!", ""),
    ])
    func ofProseWordsCount(text: String, form: String) {
        #expect(NormalForm.prose(text) == form)
    }

    @Test(arguments: [
        ("const a = \"b\";\n  f( a )", "const a=b f a"), ("const a='b'\nf(a)", "const a=b f a"),
        ("[] == {}", "[]=="), ("x -= y_1", "x-=y_1"),
    ])
    func ofCodeOperatorsCountToo(text: String, form: String) {
        #expect(NormalForm.code(text) == form)
    }
}
