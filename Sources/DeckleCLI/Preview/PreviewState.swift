import DeckleCore

/// What the page is told of a build.
struct PreviewState: Encodable {
    /// Something that was said, and the question that it was said of.
    struct Finding: Encodable {
        var severity: String
        var code: String
        var message: String
        var hint: String?
        /// The place, as messages for people name it.
        var `where`: String?
        /// The anchor of the question.
        var anchor: String?
    }

    /// How often files have changed since the preview began.
    var generation: Int
    /// The path of the files of this build; nil where there are none.
    var build: String?
    var title = ""
    var theme: String
    var themes: [String] = []
    var paper = ""
    var papers: [String] = []
    var stock = ""
    var stocks: [String] = []
    /// Whether there is a sheet, and cards of paper.
    var sheet = false
    var paperCards = false
    /// The files of the book by the anchors of the questions in them.
    var places: [String: String] = [:]
    var findings: [Finding] = []
}
