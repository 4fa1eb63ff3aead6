import DeckleCore
import Testing

@Suite struct AssetReferenceTests {
    @Test func pathsStandBareOrInQuotes() {
        let sheet = "a { b: url(fonts/a.woff2), url( \"c.png\" ); } d { e: url('f g.svg') }"
        #expect(AssetReference.all(in: sheet).map(\.path) == ["fonts/a.woff2", "c.png", "f g.svg"])
    }

    @Test func rangesAreBytesOfTheWholeReference() {
        #expect(AssetReference.all(in: "é url(\"a\")").map(\.range) == [3..<11])
    }

    @Test(arguments: [
        "url(data:image/png;base64,AA==)", "url(https://example.org/a.png)", "url(#part)", "url(/a.png)", "url()",
        "url(never closed", "curl", "",
    ])
    func addressesAreNoPaths(sheet: String) {
        #expect(AssetReference.all(in: sheet) == [])
    }
}
