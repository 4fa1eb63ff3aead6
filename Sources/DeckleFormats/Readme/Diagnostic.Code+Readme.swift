public import DeckleCore

extension Diagnostic.Code {
    /// A file of a folder may hold questions, which is not sure enough beside files that surely do.
    public static let readmeFileDoubtful = Self("readme.file-doubtful", .failure)

    /// A file was in the folder and is gone.
    public static let readmeFileGone = Self("readme.file-gone", .failure)

    /// A file of a folder holds no questions.
    public static let readmeFileLeftOut = Self("readme.file-left-out", .failure)

    /// A fold has no words that say what is in it, so it is no question.
    public static let readmeFoldWithoutSummary = Self("readme.fold-without-summary", .failure)

    /// No id was written to a question, as it would be another one with it.
    public static let readmeIDNotWritten = Self("readme.id-not-written", .failure)

    /// What leads from part to part of the page was left out: links, and headings with contents only.
    public static let readmeLeftOut = Self("readme.left-out", .failure)

    /// Links to files and headings that are no questions of the deck were left out, and their text stays.
    public static let readmeLinksLeft = Self("readme.links-left", .failure)

    /// Questions were taken by their look, and it is likely, not sure, that they are questions.
    public static let readmeLikely = Self("readme.likely", .failure)

    /// What is marked as a question has no words.
    public static let readmeNoPrompt = Self("readme.no-prompt", .failure)

    /// Nothing in the text looks like questions with answers.
    public static let readmeNoQuestions = Self("readme.no-questions", .failure)

    /// Ids are to be written into something that is no file of Markdown in UTF-8.
    public static let readmeNotMarkdown = Self("readme.not-markdown", .failure)

    /// Questions have no answer, so packages leave them out.
    public static let readmeOpenQuestions = Self("readme.open-questions", .failure)

    /// Contents, badges and whatever else stands outside the questions is left out.
    public static let readmeOutside = Self("readme.outside", .failure)

    /// Lines with a link were left out that a text has below many of its questions, as advertising is.
    public static let readmeRefrainLeftOut = Self("readme.refrain-left-out", .failure)

    /// Questions say the same as others of the deck, word for word.
    public static let readmeRepeatedQuestions = Self("readme.repeated-questions", .failure)

    /// Questions ask the same as others of the deck, and have other answers.
    public static let readmeSamePrompt = Self("readme.same-prompt", .failure)

    /// A section was left out, as the user wishes.
    public static let readmeSectionSkipped = Self("readme.section-skipped", .failure)

    /// Questions were taken by their look.
    public static let readmeTaken = Self("readme.taken", .failure)

    /// Questions have the answer of the next one, as their titles stand right above its title.
    public static let readmeSharedAnswers = Self("readme.shared-answers", .failure)

    /// A text has more bytes than can be told apart.
    public static let readmeTooLarge = Self("readme.too-large", .failure)

    /// Files that are translations of others are left out.
    public static let readmeTranslations = Self("readme.translations", .failure)
}
