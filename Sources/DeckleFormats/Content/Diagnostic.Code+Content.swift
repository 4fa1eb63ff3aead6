public import DeckleCore

extension Diagnostic.Code {
    /// The YAML of a content file cannot be read.
    public static let contentBadYAML = Self("content.bad-yaml", .failure)

    /// A file was in the content folder and is gone.
    public static let contentFileGone = Self("content.file-gone", .failure)

    /// Files of a content folder list no questions and are left out.
    public static let contentFileLeftOut = Self("content.file-left-out", .failure)

    /// A content file is longer than any page.
    public static let contentFileTooLarge = Self("content.file-too-large", .failure)

    /// Nothing closes the front matter of a content file.
    public static let contentFrontMatterOpen = Self("content.front-matter-open", .failure)

    /// What a content file calls its questions is no list of questions, so it is left out.
    public static let contentListLeftOut = Self("content.list-left-out", .failure)

    /// No file in the folder lists questions.
    public static let contentNoQuestions = Self("content.no-questions", .failure)
}
