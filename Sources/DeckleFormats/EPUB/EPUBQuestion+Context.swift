internal import DeckleCore

extension EPUBQuestion {
    /// The values for the question's place in its chapter.
    func questionContext(answers: String, labels: Labels) -> [String: Any] {
        var context = sharedContext
        context["heading"] = heading.text.nonEmpty
        context["prompt"] = prompt.text.nonEmpty
        context["difficulty"] = difficulty?.context(labels)
        context["link"] = answers + "#" + answerID
        context["linkLabel"] = labels.text("answer-to-question", number: number)
        return context
    }

    /// The values for the answer's place among the answers.
    func answerContext(questions: String, labels: Labels) -> [String: Any] {
        var context = sharedContext
        context["answerLabel"] = labels.text("answer-to-question", number: number)
        context["solution"] = solution.text.nonEmpty
        context["asked"] = solution.text.isEmpty ? heading.text.nonEmpty : nil
        context["answer"] = answer.text.nonEmpty
        context["takeaway"] = takeaway.map { takeaway in
            ["label": takeaway.label.nonEmpty ?? labels["takeaway"], "content": takeaway.content.text]
        }
        context["link"] = questions + "#" + id
        context["linkLabel"] = labels.text("back-to-question-number", number: number)
        return context
    }

    private var sharedContext: [String: Any] {
        var context: [String: Any] = ["id": id, "answerID": answerID, "number": number]
        context["locale"] = language.map { ["language": $0, "direction": Direction(language: $0).rawValue] }
        return context
    }
}
