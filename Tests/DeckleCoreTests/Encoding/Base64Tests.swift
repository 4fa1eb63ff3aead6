import DeckleCore
import Testing

@Suite struct Base64Tests {
    private static let pairs = [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"), ("\u{FFFF}\u{FFFE}", "77+/77++"),
    ]

    @Test(arguments: pairs) func encodes(text: String, encoded: String) {
        #expect(Base64.encode(Array(text.utf8)) == encoded)
    }

    @Test(arguments: pairs) func decodes(text: String, encoded: String) {
        Array(encoded.utf8).withUnsafeBytes { bytes in
            #expect(Base64.count(bytes[...]) == text.utf8.count)
            #expect(Base64.decode(bytes[...]) == Array(text.utf8))
        }
    }

    @Test(arguments: ["Zg=", "Zg", "Z===", "Zm9*"]) func refusesWhatIsNone(encoded: String) {
        Array(encoded.utf8).withUnsafeBytes { #expect(Base64.count($0[...]) == nil) }
    }
}
