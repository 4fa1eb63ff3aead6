internal import DeckleCore

/// The dates and ids of a package, all from the deck's date: never the clock's, and never in the future of that date.
///
/// Anki's ids are milliseconds since 1970 by habit, and shown as the date of creation; those of a day ahead are refused.
/// So notes get one second each, the last of them the second before the deck's date.
struct PackageDates: Sendable {
    /// The deck's date in seconds since 1970.
    let seconds: Int64
    private let firstNote: Int64
    private let firstDeck: Int64

    /// The seconds that a date may have, from 1970 to the end of 9999.
    static let range: ClosedRange<Int64> = 0...253_402_300_799

    /// The seconds of a deck's date, kept between 1970 and 9999.
    static func seconds(of published: Timestamp) -> Int64 { min(max(published.seconds, 1), range.upperBound) }

    init(published: Timestamp, notes: Int, decks: Int) {
        seconds = Self.seconds(of: published)
        firstNote = max(seconds - Int64(notes), 1)
        firstDeck = max(seconds - Int64(decks), 1)
    }

    var milliseconds: Int64 { seconds * 1000 }

    /// The beginning of the collection's first day, at four in the morning as Anki counts days.
    var dayBefore: Int64 { max(seconds / 86_400 - 1, 0) * 86_400 + 14_400 }

    /// The id of a note by zero-based position; the thousand ids from it on are for its cards.
    func noteID(_ position: Int) -> Int64 { (firstNote + Int64(position)) * 1000 }

    /// The id of a deck by zero-based position; never 1, which is Anki's own default deck.
    func deckID(_ position: Int) -> Int64 { (firstDeck + Int64(position)) * 1000 }
}
