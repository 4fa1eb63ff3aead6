public import DeckleCore

extension Diagnostic.Code {
    /// The language of the deck is none that there is, so English stands in its place.
    public static let deckBadLanguage = Self("deck.bad-language", .failure)

    /// The site of the deck is no web address, so it is left out.
    public static let deckBadSite = Self("deck.bad-site", .failure)

    /// Nothing names the deck, so it is called after the path of its page.
    public static let deckIDDerived = Self("deck.id-derived", .failure)

    /// The page is tagged as English, and its questions are written in the letters of another language.
    public static let deckLanguageDoubtful = Self("deck.language-doubtful", .failure)

    /// Nothing names the language of the deck, so it is told by the letters of its questions.
    public static let deckLanguageGuessed = Self("deck.language-guessed", .failure)

    /// Texts are there in several languages, and one of them is taken.
    public static let deckOtherLanguages = Self("deck.other-languages", .failure)

    /// Nothing names the deck, and its cards would overwrite those of other decks.
    public static let deckNeedsID = Self("deck.needs-id", .failure)

    /// Nothing names the deck, so its id is made up.
    public static let deckUnnamed = Self("deck.unnamed", .failure)

    /// There is nothing in the language that is wished for.
    public static let usageNoLanguage = Self("usage.no-language", .usage)
}
