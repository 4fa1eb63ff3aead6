import DeckleCore
import Testing

@Suite struct DataAddressTests {
    @Test(
        arguments: [
            ("data:,x", "x"), ("data:text/plain;base64,eHl6", "xyz"), ("DATA:a/b;charset=utf-8;BASE64,eHl6", "xyz"),
            ("data:a/b,%78y%20#z", "xy #z"), ("data:a/b,100%", "100%"), ("data:a/b;base64,eH%6C6", "xyz"),
            ("data:,", ""),
            ("data:a/b", nil), ("data:a/b;base64,%", nil), ("http://x,y", nil), ("", nil),
        ] as [(String, String?)]
    )
    func holdsAFile(address: String, content: String?) {
        #expect(DataAddress.content(of: address).map { String(decoding: $0, as: UTF8.self) } == content)
    }

    @Test func isMadeAndReadAgain() {
        let bytes = (0...255).map(UInt8.init)
        let address = DataAddress.make(type: "a/b", content: bytes)
        #expect(DataAddress.content(of: address) == bytes)
        #expect(DataAddress.type(of: address) == "a/b")
        #expect(DataAddress.shown(address) == "data:a/b;base64,AAECAwQFBgcICQoLDA0ODxAR…")
        #expect(DataAddress.shown("img/database.png") == "img/database.png")
    }
}
