import Testing

@testable import DeckleFormats

@Suite struct IndexKeyTests {
    private func key(_ title: String) -> String { String(decoding: IndexKey(title).bytes, as: UTF8.self) }

    @Test(arguments: [
        ("What is `async`?", "WHAT IS ASYNC"), ("«Été» à l’école", "ETE A L ECOLE"), ("e\u{301}te\u{301}", "ETE"),
        ("Øre, Łódź, straße", "ORE LODZ STRASSE"), ("ærlig", "AERLIG"), ("ısı İzmir", "ISI IZMIR"),
        ("--x 2.1", "X 2 1"),
        ("Море", "МОРЕ"), ("أمواج", "امواج"), ("إبحار", "ابحار"), ("آلة", "الة"), ("a\u{654}", "A"), ("?!", ""),
        ("", ""), ("🙂 smile", "SMILE"),
    ])
    func lettersStandWithoutCaseAndDiacritics(title: String, expected: String) {
        #expect(key(title) == expected)
    }

    @Test func latinStandsBeforeOtherScriptsAndSignsBeforeBoth() {
        let titles = ["日本語", "Ωmega", "zebra", "Ärger", "2 ways", "apple", "Яблоко", "…"]
        let sorted = titles.sorted { IndexKey($0).bytes.lexicographicallyPrecedes(IndexKey($1).bytes) }
        #expect(sorted == ["…", "2 ways", "apple", "Ärger", "zebra", "Ωmega", "Яблоко", "日本語"])
    }

    @Test(arguments: [
        ("été", IndexInitial.letter("E")), ("яблоко", .letter("Я")), ("한글", .letter("ㅎ")), ("かな", .letter("か")),
        ("漢字", .ideograph), ("2 ways", .sign), ("٣ طرق", .sign), ("?!", .sign), ("", .sign), ("مد", .letter("م")),
    ])
    func entriesStandTogetherByWhatTheyBeginWith(title: String, initial: IndexInitial) {
        #expect(IndexKey(title).initial == initial)
    }
}
