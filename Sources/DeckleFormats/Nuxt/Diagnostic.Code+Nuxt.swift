public import DeckleCore

extension Diagnostic.Code {
    /// Nothing dates the deck, so it counts as made on 1980-01-01.
    public static let deckNoDate = Self("deck.no-date", .failure)

    /// The input holds nothing.
    public static let inputEmpty = Self("input.empty", .failure)

    /// Articles beside pages with lists have headings that ask, and are left out.
    public static let nuxtArticlesLeftOut = Self("nuxt.articles-left-out", .failure)

    /// A tree of elements has too many pieces, or they lie in each other too deep, so the rest is left out.
    public static let nuxtBodyCut = Self("nuxt.body-cut", .failure)

    /// A prompt or an answer is a tree of elements, so it is read as the Markdown that gives it.
    public static let nuxtBodyTree = Self("nuxt.body-tree", .failure)

    /// A page stands in the payload twice with different questions, and the first is taken.
    public static let nuxtDocumentDiffers = Self("nuxt.document-differs", .failure)

    /// A page stands in the payload twice, and the first is taken.
    public static let nuxtDocumentTwice = Self("nuxt.document-twice", .failure)

    /// A list of questions belongs to no hub and is left out.
    public static let nuxtListLeftOut = Self("nuxt.list-left-out", .failure)

    /// Fewer than four in five items of a list are questions, so it is left out.
    public static let nuxtListMixed = Self("nuxt.list-mixed", .failure)

    /// No hub was found, so the deck is made of lists of questions.
    public static let nuxtListsTaken = Self("nuxt.lists-taken", .failure)

    /// A topic has no name, or one that is listed before, and is left out.
    public static let nuxtTopicLeftOut = Self("nuxt.topic-left-out", .failure)

    /// Bytes are no UTF-8, so U+FFFD stands in their place.
    public static let payloadBrokenText = Self("payload.broken-text", .failure)

    /// The payload is a program that would have to be run.
    public static let payloadJavaScript = Self("payload.javascript", .failure)

    /// Half of a surrogate pair is no character, so U+FFFD stands in its place.
    public static let payloadLoneSurrogate = Self("payload.lone-surrogate", .failure)

    /// The page names a payload that is not beside it.
    public static let payloadMissingFile = Self("payload.missing-file", .failure)

    /// The page is rendered in the browser, so its payload holds no data.
    public static let payloadNoData = Self("payload.no-data", .failure)

    /// Nothing in the payload looks like a list of questions.
    public static let payloadNoQuestions = Self("payload.no-questions", .failure)

    /// No question has a name that `--map` gives.
    public static let payloadNoSuchName = Self("payload.no-such-name", .failure)

    /// The page holds no payload.
    public static let payloadNotInPage = Self("payload.not-in-page", .failure)

    /// Values of a type that is not known are read as what they wrap.
    public static let payloadUnknownType = Self("payload.unknown-type", .failure)

    /// No question of a list has an id, so their prompts stand in.
    public static let questionIDFromPrompt = Self("question.id-from-prompt", .failure)

    /// A question has options, and none of them is known to be right.
    public static let questionNoRightOption = Self("question.no-right-option", .failure)

    /// The numbers of right options count from 1, as one of them is as large as there are options.
    public static let questionOptionsFromOne = Self("question.options-from-one", .failure)

    /// A text is not there in the language of the deck, so that in another one is taken.
    public static let questionOtherLanguage = Self("question.other-language", .failure)

    /// A form is not known, and the question is asked as `basic`.
    public static let questionUnknownForm = Self("question.unknown-form", .failure)

    /// A member of a question holds what its name cannot mean, so that is left out.
    public static let questionValueLeftOut = Self("question.value-left-out", .failure)
}
