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
        if right.isEmpty { log.append(problem(at: question.origin)) }
        if question.form == .choice {
            question.answer = list { right.contains($0) } + question.answer
        } else {
            question.prompt = question.prompt + list { _ in nil }
            guard question.answer.blocks.isEmpty else { return }
            question.answer = right.sorted().map { passages[$0] }.reduce(Passage([]), +)
        }
    }

    private func list(isRight: (Int) -> Bool?) -> Passage {
        var items: [ListItem] = [], lines: [String] = []
        for (position, passage) in passages.enumerated() {
            let isRight = isRight(position)
            items.append(ListItem(isDone: isRight, content: passage.blocks))
            let mark = isRight.map { $0 ? "[x] " : "[ ] " } ?? ""
            let text = options.options[position].text.split(separator: "\n", omittingEmptySubsequences: false)
            lines.append("- " + mark + text.joined(separator: "\n  "))
        }
        return Passage([.list(List(items: items))], markdown: lines.joined(separator: "\n"))
    }

    private func problem(at place: Place?) -> Diagnostic {
        .warning(
            .questionNoRightOption,
            "the question has options, and none is known to be right",
            at: place,
            hint: "name it as \"answer\", by its text, its letter or its number from 0, or flag it as \"correct\""
        )
    }
}

extension Passage {
    /// One passage after the other.
    fileprivate static func + (left: Passage, right: Passage) -> Passage {
        let texts = [left.markdown, right.markdown].compactMap(\.self).filter { !$0.isEmpty }
        return Passage(left.blocks + right.blocks, markdown: texts.isEmpty ? nil : texts.joined(separator: "\n\n"))
    }
}
