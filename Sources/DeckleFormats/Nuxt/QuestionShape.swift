/// Tells a question from other objects by the names of its members.
enum QuestionShape: UInt8 {
    /// No question.
    case other
    /// Has the names of a question but lacks its text.
    case partial
    /// Has a prompt and an answer.
    case whole

    /// Names that lists of questions go by.
    static let listNames: Set<String> = ["questions", "qa", "items", "cards", "faq", "faqs", "flashcards"]

    init(_ question: NuxtQuestion, of record: NuxtRecord, names: QuestionNames) {
        let answer = question.bodyTree ?? question.answer?.name ?? (question.isChoice ? question.options?.name : nil)
        // A title with a body is any article, unless the user says that it is a question.
        let isArticle =
            question.prompt?.name == "title" && ["body", "content"].contains(answer)
            && !names.isMapped(.prompt, to: "title") && !names.isMapped(.answer, to: answer)
        if question.prompt != nil || question.promptTree != nil, answer != nil, !isArticle {
            self = .whole
        } else {
            self = record.members.contains { names.isTelling($0.name) } ? .partial : .other
        }
    }
}
