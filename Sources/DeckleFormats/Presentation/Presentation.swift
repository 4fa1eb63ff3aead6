internal import DeckleCore

/// Tells of a deck in the one vocabulary of all laid-out targets: templates place it, and targets cannot differ in it.
struct Presentation {
    let deck: Deck
    let labels: Labels
    let typesetting: Typesetting
    /// The address of a page's place in the target, by its number counted through the deck from 1.
    let pageAddress: (Int) -> String

    /// The id of a page by its number.
    static func id(ofPage number: Int) -> String { "page-\(number)" }

    /// What a topic is called by its number, such as `Part 1`.
    func topicLabel(_ index: Int) -> String { labels.text("part-number", number: String(index + 1)) }

    /// The name that is shown for a page.
    static func title(of page: PageOutline, number: Int) -> String {
        page.title.nonEmpty ?? page.id.nonEmpty ?? String(number)
    }
}
