extension Diagnostic.Code {
    /// Code in a language that is not known stays uncoloured.
    public static let codeUnknownLanguage = Self("code.unknown-language", .failure)

    /// A link has an address that nothing can follow, such as `https://...`, so only its text stays.
    public static let linkBadAddress = Self("link.bad-address", .failure)

    /// A link has a scheme that readers need not know, such as `ssh:`, so its address stands behind its text.
    public static let linkForeignScheme = Self("link.foreign-scheme", .failure)

    /// A link leads to a question that is not exported, so only its text stays.
    public static let linkLeftQuestion = Self("link.left-question", .failure)

    /// A link leads to its own page, which has no address while the site is not known, so only its text stays.
    public static let linkNoSite = Self("link.no-site", .failure)

    /// A link leads to another question, which books and sheets alone can do; elsewhere its text stays.
    public static let linkToQuestion = Self("link.to-question", .failure)

    /// A link to a scheme such as `javascript:` is left out, and its text stays.
    public static let linkUnsafe = Self("link.unsafe", .failure)

    /// A picture or recording was not found.
    public static let mediaMissing = Self("media.missing", .failure)

    /// A picture or recording lies on another machine and is not fetched, so a link stands in its place.
    public static let mediaRemote = Self("media.remote", .failure)

    /// A picture or recording is there and cannot be read.
    public static let mediaUnreadable = Self("media.unreadable", .failure)

    /// A selection leaves no question.
    public static let selectNothing = Self("select.nothing", .failure)

    /// No question has the difficulty that is selected.
    public static let selectUnknownDifficulty = Self("select.unknown-difficulty", .failure)

    /// No question has the id that is selected.
    public static let selectUnknownID = Self("select.unknown-id", .failure)

    /// No page has the name or path that is selected.
    public static let selectUnknownPage = Self("select.unknown-page", .failure)

    /// No question has the tag that is selected.
    public static let selectUnknownTag = Self("select.unknown-tag", .failure)

    /// No topic has the name that is selected.
    public static let selectUnknownTopic = Self("select.unknown-topic", .failure)
}
