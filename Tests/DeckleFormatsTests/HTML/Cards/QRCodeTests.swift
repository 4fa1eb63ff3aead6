import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct QRCodeTests {
    private func rows(_ code: QRCode) -> String {
        (0..<code.size).map { y in
            String((0..<code.size).reduce(0) { $0 << 1 | (code[$1, y] ? 1 : 0) }, radix: 16)
        }.joined(separator: " ")
    }

    /// The same as libqrencode makes of these texts; the second one has several blocks and says its version.
    @Test(arguments: [
        (
            "https://bees.example/bees/colony",
            """
            1fd5e77f 105c9d41 1747145d 1756685d 17475a5d 1047b741 1fd5557f 183e00 16ecac4b 1304e2d1 1f4190d6 3d1701 \
            135b6c2c 8115247 1f47bee7 14a65132 17467ba b1751ae 15cafcf4 40bcd04 adaeffc 191f1f 1fd3475a 1055e519 \
            174709f6 175433b9 175c8525 104a558a 1fd5e7a2
            """
        ),
        (
            "https://docs.example/\(String(repeating: "deep/", count: 18))page-0",
            """
            1fd711c4517f 104ad227ea41 1753addeea5d 174591602b5d 174a69f7c75d 105581147041 1fd55555557f 6db19db00 \
            14682ff53e25 a0ccaf0883b 197f7738bb3d 1b124bafb0d8 6746681dc1a 1da7af1ba289 4c47cf89995 1117a2095e9a \
            dcf6dffd2d9 139b66389ab9 e3f2db8885 42ffe23db98 19f6a5f53ff1 317251a8b19 1d57b159bb5d 151c851dbd1b \
            3fee3f1d3f0 1dbdc368a889 1e66872b9a75 b2cd1e99f4a 1c533a5f5289 ab2d868a969 1b49de6b9bf5 816840b1b48 \
            11708b557e61 1bae7b6ab921 1429a09bb4d f0ae569ba73 13640ff1d7f8 180d1aab19 1fd8bd59995f 1044871b9318 \
            174d77fd51f3 174c30eaab9b 175225d89175 1042a9db9a88 1fd8c9155db1
            """
        ),
    ])
    func theModulesAreThoseOfTheText(text: String, modules: String) throws {
        #expect(rows(try #require(QRCode(text))) == modules)
    }

    @Test func theSmallestVersionIsTaken() {
        let sizes = [1, 14, 15, 26, 213, 214, 331].map { QRCode(String(repeating: "a", count: $0))?.size }
        #expect(sizes == [21, 21, 25, 25, 57, 61, 69])
        #expect(QRCode(String(repeating: "a", count: 332)) == nil)
    }

    @Test func versionsHoldWhatTheStandardSays() {
        #expect(QRVersion.all.map(\.total) == [26, 44, 70, 100, 134, 172, 196, 242, 292, 346, 404, 466, 532])
        #expect(QRVersion.all.map(\.capacity) == [16, 28, 44, 64, 86, 108, 124, 154, 182, 216, 254, 290, 334])
        #expect(QRVersion.all.last?.alignment == [6, 34, 62])
    }

    @Test func frontsHaveTheCodeOfTheirPageWhereTheThemeHasRoomForIt() throws {
        let export = try CardExport(TinyDeck(), tokens: ["card-source-code": "18mm"])
        #expect(export.page.occurrences(of: "<title>https://bees.example/bees/colony</title>") > 0)
        #expect(export.page.occurrences(of: "<svg class=\"source-code\"") == 6)
        #expect(export.tags.count == 12)
        var nowhere = TinyDeck()
        nowhere.deck.site = nil
        #expect(!(try CardExport(nowhere, tokens: ["card-source-code": "18mm"]).page.contains("source-code\"")))
        #expect(!(try CardExport().page.contains("<svg class=\"source-code\"")))
    }
}
