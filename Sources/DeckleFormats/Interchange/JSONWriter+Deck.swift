internal import DeckleCore
internal import DeckleText

extension JSONWriter {
    /// Writes the deck's own members and begins its topics.
    mutating func beginDeck(_ deck: Deck) {
        beginObject()
        key(InterchangeSchema.key)
        object { writer in
            writer.key("schema")
            writer.integer(InterchangeSchema.version)
        }
        member("id", deck.id)
        member("unnamed", deck.identity == .named ? nil : true)
        member("title", deck.title)
        member("summary", deck.summary)
        member("language", deck.language)
        member("direction", deck.direction.rawValue)
        member("author", deck.author)
        members("takeawayWords", deck.takeawayWords)
        member("site", deck.site)
        member("published", deck.published.dateTime)
        extra(deck.extra)
        key("topics")
        beginArray()
    }

    mutating func endDeck() {
        endArray()
        endObject()
    }

    /// Writes the topic's own members and begins its pages.
    mutating func beginTopic(_ topic: Topic) {
        beginObject()
        member("id", topic.id)
        member("title", topic.title)
        member("summary", topic.summary)
        extra(topic.extra)
        key("pages")
        beginArray()
    }

    mutating func endTopic() {
        endArray()
        endObject()
    }

    mutating func page(_ page: Page) {
        let outline = page.outline
        object { writer in
            writer.member("id", outline.id)
            writer.member("title", outline.title)
            writer.member("summary", outline.summary)
            writer.member("difficulty", outline.difficulty?.name)
            writer.member("updated", outline.updated?.dateTime)
            writer.members("related", outline.related)
            writer.extra(page.extra)
            writer.member("questions", page.questions) { $0.question($1) }
        }
    }

    private mutating func question(_ question: Question) {
        object { writer in
            writer.member("id", question.id)
            writer.member("form", question.form == .basic ? nil : question.form.rawValue)
            if question.isOpen { writer.member("open", true) }
            writer.member("repeats", question.outline.repeats)
            writer.member("difficulty", question.difficulty?.name)
            writer.members("tags", question.tags)
            writer.members("aliases", question.aliases)
            writer.member("guid", question.guid)
            writer.member("language", question.language)
            writer.passage("prompt", question.prompt)
            writer.passage("answer", question.answer)
            if let takeaway = question.takeaway { writer.takeaway(takeaway) }
            writer.asides(question.asides)
            writer.extra(question.extra)
        }
    }

    private mutating func passage(_ name: String, _ passage: Passage) {
        key(name)
        object { $0.members(of: passage) }
    }

    private mutating func members(of passage: Passage) {
        member("markdown", passage.markdown)
        blocks("blocks", passage.blocks)
    }

    private mutating func asides(_ asides: [Aside]) {
        guard !asides.isEmpty else { return }
        member("asides", asides) { writer, aside in
            writer.object { writer in
                writer.member("kind", aside.kind.rawValue)
                writer.members(of: aside.content)
            }
        }
    }

    private mutating func takeaway(_ takeaway: Takeaway) {
        key("takeaway")
        object { writer in
            writer.member("label", takeaway.label)
            writer.inlines("content", takeaway.content)
        }
    }
}
