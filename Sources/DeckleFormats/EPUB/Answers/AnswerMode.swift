internal import DeckleText

/// A way of placing the answers of a book: which templates it has and what pages a chapter becomes.
protocol AnswerMode {
    /// What prompts show of what they hide.
    static var disclosure: Disclosure { get }

    /// Compiles the templates.
    ///
    /// - Throws: ``Failure``, see ``TemplateSet``
    init(_ templates: TemplateSet) throws

    /// The pages of a section of a chapter, its questions' first.
    func pages(of chapter: EPUBChapter, section: Int) -> [EPUBPage]
}
