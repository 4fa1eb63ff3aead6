internal import DeckleCore

/// Makes the options of a quiz question a part of its prompt or its answer.
struct NuxtOptionsReading {
    let options: NuxtOptions
    /// From which number options are counted on the page.
    let counting: OptionCounting
    /// The options as content, in their order.
    let passages: [Passage]

    /// Adds the options: to the answer of a choice with the right ones marked, else to the prompt, as nothing else shows
    /// them there.
    func add(to question: inout Question, log: inout [Diagnostic]) {
        let right = options.rightOnes(counting)
        if right.isEmpty { log.append(.noRightOption(at: question.origin)) }
        if question.form == .choice {
            question.answer = list { right.contains($0) } + question.answer
        } else {
            question.prompt = question.prompt + list { _ in nil }
            guard question.answer.blocks.isEmpty else { return }
            question.answer = right.sorted().map { passages[$0] }.reduce(Passage([]), +)
        }
    }

    private func list(isRight: (Int) -> Bool?) -> Passage {
        Passage(
            options: passages.indices.map { position in
                var content = passages[position]
                content.markdown = options.options[position].text
                return (isRight(position), content)
            }
        )
    }
}
