import DeckleCore
import Testing

@Suite struct ReadingWishesTests {
    @Test func aDeckIsKnownByItsIDOrItsTitle() {
        let wishes = ReadingWishes(deck: "sea")
        #expect(wishes.takesDeck(id: "sea", title: "The sea") && wishes.takesDeck(id: "s", title: "sea"))
        #expect(!wishes.takesDeck(id: "s", title: "The sea"))
        #expect(ReadingWishes().takesDeck(id: "s", title: "The sea"))
    }

    @Test func onlyWhatIsWishedForHasToBeAnswered() {
        #expect(ReadingWishes(deck: "sea", language: "de").kinds == [])
        #expect(ReadingWishes(map: [.prompt: "word"]).kinds == [.map])
        #expect(ReadingWishes(sectionLevel: 2, skippedSections: ["Thanks"]).kinds == [.sections, .skippedSections])
    }
}
