/// The ids of a question and its answer, and what ids within their parts start with.
struct QuestionAnchors: Sendable, Hashable {
    let question: String
    let answer: String
    let inPrompt: String
    let inSolution: String
    let inAnswer: String

    /// The names where a question and its answer stand in one element.
    static func together(page: String, question id: String) -> Self {
        let (question, answer) = names(page: page, question: id)
        return Self(
            question: question,
            answer: answer,
            inPrompt: question + "_p",
            inSolution: question + "_s",
            inAnswer: question
        )
    }

    /// The names where a question and its answer stand in elements of their own.
    static func apart(page: String, question id: String) -> Self {
        let (question, answer) = names(page: page, question: id)
        return Self(
            question: question,
            answer: answer,
            inPrompt: question + "-",
            inSolution: "s-" + question + "-",
            inAnswer: answer + "-"
        )
    }

    /// What ids within an aside start with, by its number from 1.
    func inAside(_ number: Int) -> String { "x\(number)-\(question)-" }

    private static func names(page: String, question: String) -> (question: String, answer: String) {
        let name = Anchor.name("q", page: page, question: question)
        return (name, "a" + name.dropFirst())
    }
}
