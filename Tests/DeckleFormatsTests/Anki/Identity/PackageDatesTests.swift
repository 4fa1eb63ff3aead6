import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct PackageDatesTests {
    @Test func nothingLiesAfterTheDecksDate() {
        let dates = PackageDates(published: Timestamp(seconds: 1_700_000_000), notes: 3, decks: 2)
        #expect((0..<3).map(dates.noteID) == [1_699_999_997_000, 1_699_999_998_000, 1_699_999_999_000])
        #expect((0..<2).map(dates.deckID) == [1_699_999_998_000, 1_699_999_999_000])
        #expect(dates.dayBefore == 1_699_848_000)
    }

    @Test(arguments: [Int64.min, 0, 1, 50]) func earlyDatesGivePositiveIds(seconds: Int64) {
        let dates = PackageDates(published: Timestamp(seconds: seconds), notes: 100, decks: 100)
        #expect(dates.noteID(0) == 1000)
        #expect(dates.deckID(0) == 1000)
        #expect(dates.dayBefore == 14_400)
    }

    @Test func aDateThatNobodyWillSeeDoesNotOverflow() {
        let dates = PackageDates(published: Timestamp(seconds: .max), notes: 1, decks: 1)
        #expect(dates.milliseconds == 253_402_300_799_000)
    }
}
