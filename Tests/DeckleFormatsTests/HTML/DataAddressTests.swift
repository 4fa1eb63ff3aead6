import Testing

@testable import DeckleFormats

@Suite struct DataAddressTests {
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"), ("\u{FFFF}\u{FFFE}", "77+/77++"),
    ])
    func writesBase64(text: String, expected: String) {
        #expect(DataAddress.base64(Array(text.utf8)) == expected)
    }

    @Test func namesTheType() {
        #expect(DataAddress.make(type: "image/png", content: [0]) == "data:image/png;base64,AA==")
    }
}
