/// Where a question stands in its text; small, as there is one for every question as long as its deck is in use.
struct ReadmeQuestion: Sendable {
    /// Its words with their mark, in bytes of the text.
    @NarrowRange var title: Range<Int>
    /// The line that they begin on.
    @Narrow var line: Int
    /// All that follows them and belongs to it.
    @NarrowRange var body: Range<Int>
    /// The line that the body begins on.
    @Narrow var bodyLine: Int
    /// How far the body is set in, in columns.
    @Narrow var indent: Int
    /// Its page, by the order in which pages were met.
    var page: UInt32 = 0
    /// Its file, by its place among those of the deck.
    var file: UInt32 = 0
    /// The section that it stands in, by its place among all.
    var section: UInt32
    /// Whether its file gives it other words than its title.
    var isNamedByFile = false
    /// Where in the body the answer is.
    var answer: AnswerPlace
    /// Whether the code that its answer begins with belongs to the question.
    var asksByCode = false

    /// All that it has of the text, in bytes.
    var size: Int { title.count + body.count }
}
