internal import DeckleCore
internal import DeckleText

extension Hub {
    /// The questions as a plain list in JSON, without pages and topics.
    public func plainList() -> String {
        var writer = JSONWriter()
        writer.value(.array(plainQuestions))
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// The questions as JSON texts, one a line.
    public func plainLines() -> String {
        plainQuestions.map { question in
            var writer = JSONWriter()
            writer.value(question)
            return String(decoding: writer.bytes, as: UTF8.self) + "\n"
        }.joined()
    }

    /// The hub as one Markdown file: a section a page, a heading a question.
    public func readme() -> String {
        pages.reduce(into: "# \(name)\n\n\(summary)\n") { text, page in
            text += "\n## \(page.subtopic)\n"
            for question in page.questions { text += "\n### \(question.prompt)\n\n\(question.answer)\n" }
        }
    }

    private var plainQuestions: [Value] {
        pages.flatMap { page in
            page.questions.map { question in
                .object([
                    Property("id", .string("\(page.path)/\(question.id)")),
                    Property("question", .string(question.prompt)),
                    Property("answer", .string(question.answer)),
                ])
            }
        }
    }
}
