internal import DeckleCore

/// The tags of a note: where it stands, how hard it is, and its own.
enum NoteTags {
    /// In order, each once; Anki does not tell tags apart by case.
    ///
    /// What topic, page and difficulty are called stands in fields as it is, so nothing is lost where a tag made of it is
    /// written in another way; ``NoteRemarks`` tells of the question's own.
    static func tags(of question: Question, on page: Page, in deck: Deck) -> [String] {
        let place = place(of: page, in: deck)
        let difficulty = question.difficulty.map { ["difficulty::" + SafeName.tag($0.name)] } ?? []
        var seen: Set<String> = []
        return (place + difficulty + question.tags.map(SafeName.nestedTag))
            .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
    }

    /// Deck, topic and the last step of the page's path, such as `fastapi::database::sqlalchemy`.
    private static func place(of page: Page, in deck: Deck) -> [String] {
        let topics = deck.topics
        let topic = topics.indices.contains(page.index.topic) ? topics[page.index.topic].id : ""
        let step = page.outline.id.split(separator: "/").last.map(String.init) ?? ""
        let levels = [deck.id, topic, step].map(SafeName.tag).filter { !$0.isEmpty }
        return levels.isEmpty ? [] : [levels.joined(separator: "::")]
    }
}
