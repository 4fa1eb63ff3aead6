import Testing

@testable import DeckleFormats

@Suite struct NameBasedUUIDTests {
    /// RFC 9562, appendix A.4.
    @Test func followsTheStandardsExample() {
        let dns: [UInt8] = [
            0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
        ]
        #expect(
            NameBasedUUID.version5(namespace: dns, name: "www.example.com") == "2ed6657d-e927-568b-95e1-2665a8aea6a2"
        )
    }

    /// These can never change: reading systems would lose their readers' places.
    @Test(arguments: [
        ("fastapi", "9fc33200-1252-5985-b892-6b993db3939c"), ("tides", "ea37ae96-c334-5886-a089-c5de69727841"),
        ("", "6da7a41c-89aa-5d11-94c1-7ef6f8328ed5"), ("日本語", "5dacb23e-38ca-5c49-bc8c-aaedc9631f80"),
    ])
    func identifiersStayForEver(deck: String, identifier: String) {
        #expect(NameBasedUUID.version5(namespace: EPUBBook.namespace, name: deck) == identifier)
    }
}
