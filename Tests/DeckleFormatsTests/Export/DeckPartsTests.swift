import DeckleCore
import DeckleFormats
import Testing

@Suite struct DeckPartsTests {
    private func topic(_ id: String, _ pages: [String]) -> Topic {
        let outlines = pages.map {
            PageOutline(id: $0, title: $0, questions: [QuestionOutline(id: "a"), .init(id: "b")])
        }
        return Topic(id: id, title: id.uppercased(), pages: outlines)
    }

    private func names(_ topics: [Topic], by kind: DeckPart.Kind) -> [String] {
        DeckParts(Deck(id: "bees", title: "Bees", topics: topics), by: kind).names
    }

    @Test func filesAreNamedAfterDeckAndPart() {
        let topics = [topic("hive", ["/bees/hive/wax", "/bees/hive"]), topic("", ["/"]), topic("no/where", [])]
        #expect(names(topics, by: .topic) == ["bees-hive", "bees-other"])
        #expect(names(topics, by: .page) == ["bees-hive-wax", "bees-hive", "bees-other"])
    }

    @Test func namesAreThoseThatEveryFileSystemTakes() {
        let long = String(repeating: "蜂", count: 300)
        let found = names([topic("a:b*c?", ["/x"]), topic(long, ["/y"]), topic("../..", ["/z"])], by: .topic)
        #expect(found == ["bees-a-b-c-", "bees-" + long.prefix(33), "bees--.."])
        for name in found { #expect(OutputNames.isPlain(name + ".apkg")) }
    }

    @Test func partsOfOneNameAreToldApartWhateverTheirOrder() {
        let pages = ["/a/b-c", "/a-b/c", "/A-B/c", "/d"]
        let found = names([topic("t", pages)], by: .page)
        #expect(Set(found.map { $0.lowercased() }).count == 4)
        #expect(found[3] == "bees-d")
        #expect(names([topic("t", pages.reversed())], by: .page) == found.reversed())
    }

    @Test func aPartIsADeckOfItsOwnAndKnowsItsPlace() throws {
        let topics = [topic("hive", ["/wax", "/comb"]), topic("", []), topic("field", ["/rose"])]
        let deck = Deck(id: "bees", title: "Bees", topics: topics)
        let byTopic = DeckParts(deck, by: .topic), byPage = DeckParts(deck, by: .page)
        #expect(byTopic[1].topics == [topics[2]])
        #expect(byTopic[1].part == DeckPart(kind: .topic, id: "field", title: "FIELD"))
        #expect(byPage[1].topics.map(\.id) == ["hive"])
        #expect(byPage[1].topics.flatMap(\.pages).map(\.id) == ["/comb"])
        #expect(byPage[1].part == DeckPart(kind: .page, id: "/comb", title: "/comb"))
        let comb = PageIndex(topic: 0, page: 1, running: 1, firstQuestion: 2)
        #expect(byTopic.part(of: comb) == 0)
        #expect(byTopic.index(of: comb, in: 0) == comb)
        let rose = PageIndex(topic: 2, page: 0, running: 2, firstQuestion: 4)
        #expect(byPage.part(of: rose) == 2)
        #expect(byPage.index(of: rose, in: 2) == PageIndex(topic: 0, page: 0, running: 0, firstQuestion: 0))
        #expect(byTopic.part(of: rose) == 1)
        #expect(byTopic.part(of: PageIndex(topic: 3, page: 0, running: 3, firstQuestion: 6)) == nil)
    }
}
