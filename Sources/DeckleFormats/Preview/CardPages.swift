package import DeckleCore

/// Writes cards as pages of HTML, one a side, put together as Anki's clients do: to be looked at without Anki.
///
/// The output itself is a list of the questions in JSON, with what each is called and the numbers of its cards; pages and
/// media lie beside it.
package struct CardPages: Exporter {
    package init() {}

    package let format = Format(name: "card-pages", summary: "cards as pages", fileExtension: "json")
    package let options: [OptionSpec] = []

    package func begin(_ job: ExportJob, output: any OutputFolder) throws -> any ExportSession {
        try CardPagesSession(job, output: output)
    }

    /// The name of the page of one side.
    ///
    /// - Parameters:
    ///   - question: its zero-based number in the deck.
    ///   - card: its zero-based number among those of the question.
    package static func name(question: Int, card: Int, isBack: Bool) -> String {
        "\(question)-\(card)-\(isBack ? "back" : "front").html"
    }
}
