import Testing

@testable import DeckleFormats

@Suite struct SlugTests {
    @Test(arguments: [
        ("What is a Slug?", "what-is-a-slug"), ("  C++ & C# ", "c-c"), ("Größe", "größe"), ("水 と茶", "水-と茶"), ("!?", ""),
    ])
    func keepsLettersAndDigits(text: String, slug: String) {
        #expect(Slug.of(text) == slug)
    }

    @Test(arguments: [("/tea/green-leaves", "Green Leaves"), ("tea_pot/", "Tea Pot"), ("", "")])
    func titlesComeFromTheLastPart(path: String, title: String) {
        #expect(Slug.title(path) == title)
    }
}
