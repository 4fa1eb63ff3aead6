import Testing

@testable import DeckleFormats

@Suite struct SafeNameTests {
    @Test(arguments: [
        ("Spring  and\tneap\n", "Spring and neap"),
        ("std::vector", "std:vector"),
        (":: edge ::", "edge"),
        ("\"quoted\"", "'quoted'"),
        ("a\u{1F}b\u{0}c", "a b c"),
        ("المدّ والجزر 🌊", "المدّ والجزر 🌊"),
        ("::", ""),
    ])
    func decks(_ title: String, _ name: String) {
        #expect(SafeName.deck(title) == name)
    }

    @Test(arguments: [
        ("low water", "low-water"),
        ("a::b", "a:b"),
        ("全角\u{3000}空白", "全角-空白"),
        (" \"x\" ", "x"),
        ("[sound:a.mp3]", "(sound:a.mp3)"),
        ("Array<T>", "Array‹T›"),
        ("", ""),
    ])
    func tags(_ text: String, _ tag: String) {
        #expect(SafeName.tag(text) == tag)
    }

    @Test(arguments: [("moon::full moon", "moon::full-moon"), ("::x::::y::", "x::y"), ("::", "")])
    func nestedTags(_ text: String, _ tag: String) {
        #expect(SafeName.nestedTag(text) == tag)
    }
}
