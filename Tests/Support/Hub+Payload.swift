public import DeckleCore

extension Hub {
    /// The hub as the payload file of a prerendered Nuxt Content site.
    public func payload() -> String {
        DevalueWriter.payload(key: "hub-\(slug)", value: value, prerenderedAt: prerenderedAt)
    }

    /// The value that the site keeps under its key.
    public var value: Value {
        .object([
            Property("framework", framework),
            Property("topics", .array(topics.map(value(of:)))),
            Property("qa", .array(pages.map(value(of:)))),
        ])
    }

    private var framework: Value {
        .object([
            Property("id", .string("frameworks/frameworks/\(slug).yml")),
            Property("description", .string(summary)),
            Property("extension", .string("yml")),
            Property("icon", .string(icon)),
            Property("meta", .object([])),
            Property("name", .string(name)),
            Property("order", .integer(1)),
            Property("slug", .string(slug)),
            Property("stem", .string("frameworks/\(slug)")),
            Property("tier", .integer(1)),
        ])
    }

    private func value(of topic: HubTopic) -> Value {
        .object([
            Property("id", .string("topics/topics/\(slug)-\(topic.slug).yml")),
            Property("description", .string(topic.summary)),
            Property("extension", .string("yml")),
            Property("frameworkSlug", .string(slug)),
            Property("meta", .object([])),
            Property("name", .string(topic.name)),
            Property("order", .integer(topic.order)),
            Property("slug", .string(topic.slug)),
            Property("stem", .string("topics/\(slug)-\(topic.slug)")),
        ])
    }

    private func value(of page: HubPage) -> Value {
        let stem = String(page.path.dropFirst())
        let topic = topics.first { $0.slug == page.topicSlug }
        return .object([
            Property("id", .string("qa/\(stem).md")),
            Property("title", .string(Self.title(ofStem: stem))),
            Property("body", Self.emptyBody),
            Property("description", .string("")),
            Property("difficulty", .string(page.difficulty)),
            Property("extension", .string("md")),
            Property("framework", .string(name)),
            Property("frameworkSlug", .string(slug)),
            Property("meta", .object([])),
            Property("navigation", .bool(true)),
            Property("order", .integer(page.order)),
            Property("path", .string(page.path)),
            Property("questions", .array(page.questions.map(Self.value(of:)))),
            Property("questionsCount", .integer(Int64(page.questions.count))),
            Property("related", .null),
            Property("seo", .object([Property("description", .string(""))])),
            Property("seoDescription", .string(page.seoDescription)),
            Property("stem", .string(stem)),
            Property("subtopic", .string(page.subtopic)),
            Property("topic", .string(topic?.name ?? "")),
            Property("topicSlug", .string(page.topicSlug)),
            Property("updated", .string(page.updated)),
        ])
    }

    private static func value(of question: HubQuestion) -> Value {
        .object(
            [
                Property("id", .string(question.id)),
                Property("difficulty", .string(question.difficulty)),
                Property("q", .string(question.prompt)),
                Property("a", .string(question.answer)),
            ] + question.extra
        )
    }

    private static let emptyBody = Value.object([
        Property("type", .string("minimark")),
        Property("value", .array([])),
    ])

    /// The title that a site makes from a file name.
    private static func title(ofStem stem: String) -> String {
        (stem.split(separator: "/").last ?? "").split(separator: "-").map(\.capitalized).joined(separator: " ")
    }
}

extension Substring {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
