internal import DeckleCore
internal import DeckleText

extension JSONValue {
    func question() throws -> Question {
        var question = Question(
            id: try required("id").string(),
            prompt: try required("prompt").passage(),
            answer: try required("answer").passage(),
            takeaway: try optional("takeaway")?.takeaway(),
            asides: try optional("asides")?.array { try $0.aside() } ?? [],
            difficulty: try optional("difficulty").map { Difficulty(try $0.string()) },
            tags: try optional("tags")?.strings() ?? [],
            form: try optional("form")?.choice(of: Form.allCases) ?? .basic,
            aliases: try optional("aliases")?.strings() ?? [],
            guid: try optional("guid")?.string(),
            language: try optional("language")?.string(),
            extra: try optional("extra")?.properties() ?? []
        )
        question.isOpen = try optional("open")?.bool() ?? false
        question.outline.repeats = try optional("repeats")?.string()
        return question
    }

    private func passage() throws -> Passage {
        Passage(try blocks("blocks"), markdown: try optional("markdown")?.string())
    }

    private func aside() throws -> Aside {
        Aside(try required("kind").choice(of: Aside.Kind.allCases), try passage())
    }

    private func takeaway() throws -> Takeaway {
        Takeaway(label: try required("label").string(), content: try inlines("content"))
    }
}
