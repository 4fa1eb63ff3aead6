internal import DeckleCore
internal import DeckleText

extension Hub {
    /// The hub as the content folder of its site: the texts of the files by their paths.
    public func contentFolder() -> [String: String] {
        var files = ["frameworks/\(slug).yml": Self.yaml(framework)]
        for topic in topics {
            files["topics/\(slug)-\(topic.slug).yml"] = Self.yaml([
                ("name", .string(topic.name)), ("slug", .string(topic.slug)), ("frameworkSlug", .string(slug)),
                ("order", .integer(topic.order)), ("description", .string(topic.summary)),
            ])
        }
        for page in pages { files["qa\(page.path).md"] = "---\n" + Self.yaml(members(of: page)) + "---\n\nProse.\n" }
        return files
    }

    private var framework: [(String, Value)] {
        [
            ("name", .string(name)), ("slug", .string(slug)), ("description", .string(summary)),
            ("icon", .string(icon)),
            ("order", .integer(1)), ("tier", .integer(1)),
        ]
    }

    private func members(of page: HubPage) -> [(String, Value)] {
        let topic = topics.first { $0.slug == page.topicSlug }
        return [
            ("framework", .string(name)), ("frameworkSlug", .string(slug)), ("topic", .string(topic?.name ?? "")),
            ("topicSlug", .string(page.topicSlug)), ("subtopic", .string(page.subtopic)),
            ("difficulty", .string(page.difficulty)), ("order", .integer(page.order)),
            ("updated", .string(page.updated)), ("questions", .array(page.questions.map(Self.value(of:)))),
        ]
    }

    private static func value(of question: HubQuestion) -> Value {
        .object(
            [
                Property("id", .string(question.id)), Property("difficulty", .string(question.difficulty)),
                Property("q", .string(question.prompt)), Property("a", .string(question.answer)),
            ] + question.extra
        )
    }

    /// JSON is YAML too.
    private static func yaml(_ members: [(name: String, value: Value)]) -> String {
        members.map { member in
            var writer = JSONWriter()
            writer.value(member.value)
            return "\(member.name): \(String(decoding: writer.bytes, as: UTF8.self))\n"
        }.joined()
    }
}
