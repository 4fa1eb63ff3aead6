public import DeckleCore

extension Diagnostic.Code {
    /// A file that people write is neither UTF-8, UTF-16 nor UTF-32.
    public static let inputNotText = Self("input.not-text", .failure)

    /// The input is of no form that can be read, or holds no deck.
    public static let inputUnknown = Self("input.unknown", .failure)

    /// What is called a hint, an explanation or the like is no text, so no output shows it.
    public static let questionAsideNoText = Self("question.aside-no-text", .failure)

    /// Two questions of a page have one id.
    public static let questionDoubled = Self("question.doubled", .failure)

    /// A question has no answer.
    public static let questionNoAnswer = Self("question.no-answer", .failure)

    /// A question has no id.
    public static let questionNoID = Self("question.no-id", .failure)

    /// A question has no prompt.
    public static let questionNoPrompt = Self("question.no-prompt", .failure)

    /// A question has more text than is read.
    public static let questionTooLong = Self("question.too-long", .failure)

    /// The input holds no deck of that name.
    public static let usageNoDeck = Self("usage.no-deck", .usage)

    /// An option says how to read what this input does not hold.
    public static let usageUnanswered = Self("usage.unanswered", .usage)

    /// No format has that name or that ending.
    public static let usageUnknownFormat = Self("usage.unknown-format", .usage)
}
