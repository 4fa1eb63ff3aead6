import DeckleCore
import DeckleFormats

/// What the user knows better of a deck than its source, as it was typed.
struct DeckFacts {
    var title: String?
    var id: String?
    var language: String?
    var author: String?
    /// Words that introduce a takeaway, beside those of the source.
    var takeawayWords: [String] = []
    /// Where the source is published.
    var site: String?
    /// The folder that references such as `/img/a.png` are looked up in.
    var mediaRoot: String?

    /// The deck to take where there are several, by its id or title.
    var deck: String?

    /// What the source calls parts of its questions.
    var map: [QuestionPart: String] = [:]

    /// What to take for questions in Markdown.
    var questions: String?

    /// The level of the headings in Markdown that make pages.
    var sectionLevel: Int?

    /// The headings in Markdown whose sections are left out.
    var skippedSections: [String] = []

    /// What of it is for readers to know.
    var wishes: ReadingWishes {
        ReadingWishes(
            deck: deck,
            language: language,
            map: map,
            questions: questions,
            sectionLevel: sectionLevel,
            skippedSections: skippedSections
        )
    }

    /// An option that was given and names a single deck.
    var optionOfOneDeck: String? { id != nil ? "--deck-id" : title != nil ? "--title" : nil }

    /// Whether what the user says answers what a reader had to say.
    func settles(_ code: Diagnostic.Code) -> Bool {
        switch code {
        case .deckUnnamed, .deckIDDerived: id != nil
        case .deckLanguageGuessed, .deckLanguageDoubtful, .deckBadLanguage: language != nil
        case .deckBadSite: site != nil
        default: false
        }
    }
}
