public import DeckleCore

extension Diagnostic.Code {
    /// Pages hold no more than a title and a description, as they keep what they show in data.
    public static let llmsBarePage = Self("llms.bare-page", .failure)

    /// None of the pages that `llms.txt` lists lies beside it.
    public static let llmsNoPages = Self("llms.no-pages", .failure)

    /// Nothing in the pages that `llms.txt` lists looks like questions with answers.
    public static let llmsNoQuestions = Self("llms.no-questions", .failure)

    /// Pages that `llms.txt` lists are not there.
    public static let llmsPageMissing = Self("llms.page-missing", .failure)
}
