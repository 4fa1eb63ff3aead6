public import DeckleCore

extension Diagnostic.Code {
    /// A choice question marks no option as right.
    public static let apkgChoiceWithoutRightAnswer = Self("apkg.choice-without-right-answer", .failure)

    /// A cloze has a number of which Anki makes no card.
    public static let apkgClozeNumber = Self("apkg.cloze-number", .failure)

    /// A cloze question hides nothing.
    public static let apkgClozeWithoutDeletion = Self("apkg.cloze-without-deletion", .failure)

    /// A name of a topic or page is written in another way in the name of its deck, where `::` parts levels.
    public static let apkgDeckRenamed = Self("apkg.deck-renamed", .failure)

    /// Two topics or pages have one name, so Anki puts their cards into one deck.
    public static let apkgDeckShared = Self("apkg.deck-shared", .failure)

    /// A card would have nothing on its front.
    public static let apkgEmptyFront = Self("apkg.empty-front", .failure)

    /// A question asks what one before it asks below the same names, so its card tells a number.
    public static let apkgFrontNumbered = Self("apkg.front-numbered", .failure)

    /// Questions have no answer, so they make no cards.
    public static let apkgOpenQuestions = Self("apkg.open-questions", .failure)

    /// Questions say the same as others of the deck, which make the cards for them.
    public static let apkgRepeatedQuestions = Self("apkg.repeated-questions", .failure)

    /// What a question says of its second card is neither true nor false, so there is none.
    public static let apkgReverseNoFlag = Self("apkg.reverse-no-flag", .failure)

    /// A tag is written in another way in Anki, whose tags hold no spaces.
    public static let apkgTagChanged = Self("apkg.tag-changed", .failure)

    /// Only the first line of a list, a table or code is compared with what is typed.
    public static let apkgTypedFirstLine = Self("apkg.typed-first-line", .failure)

    /// The answer has no words that could be typed.
    public static let apkgTypedNoWords = Self("apkg.typed-no-words", .failure)
}
