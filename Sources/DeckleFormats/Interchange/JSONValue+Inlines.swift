internal import DeckleCore
internal import DeckleText

extension JSONValue {
    func inlines(_ name: String) throws -> [Inline] {
        try required(name).inlines()
    }

    func inlines() throws -> [Inline] {
        try array { try $0.inline() }
    }

    private func inline() throws -> Inline {
        switch try type(of: "inline") as InlineType {
        case .text: .text(try required("text").string())
        case .code: .code(try required("text").string())
        case .emphasis: .emphasis(try inlines("content"))
        case .strong: .strong(try inlines("content"))
        case .strikethrough: .strikethrough(try inlines("content"))
        case .mark: .mark(try inlines("content"))
        case .superscript: .superscript(try inlines("content"))
        case .subscript: .subscript(try inlines("content"))
        case .ruby: .ruby(try inlines("content"), reading: try inlines("reading"))
        case .link: .link(try link())
        case .image: .image(try image())
        case .maths: .maths(try required("tex").string())
        case .cloze: .cloze(try cloze())
        case .footnoteMark: .footnoteMark(label: try required("label").string())
        case .softBreak: .softBreak
        case .lineBreak: .lineBreak
        case .localized: .localized(try locale(), content: try inlines("content"))
        }
    }

    private func link() throws -> Link {
        Link(
            target: try required("target").string(),
            title: try optional("title")?.string(),
            content: try inlines("content"),
            question: try optional("question").map { QuestionIdentity(alias: try $0.string(), on: "") }
        )
    }

    private func cloze() throws -> Cloze {
        Cloze(
            numbers: try cards(),
            content: try inlines("content"),
            hint: try optional("hint")?.string()
        )
    }

    /// The numbers of the cards that hide a cloze, in order.
    func cards() throws -> [Int] {
        let number = 1...Int(Int32.max)
        guard let list = try optional("numbers") else { return [try required("number").integer(in: number)] }
        let numbers = Set(try list.array { try $0.integer(in: number) })
        guard !numbers.isEmpty else { throw list.badValue("a cloze needs the number of a card") }
        return numbers.sorted()
    }

    /// A picture without its file, which is found again by its source.
    func image() throws -> Image {
        Image(
            source: try required("source").string(),
            alt: try required("alt").string(),
            title: try optional("title")?.string()
        )
    }

    func locale() throws -> Locale {
        Locale(
            language: try optional("language")?.string(),
            direction: try optional("direction")?.choice(of: [Direction.leftToRight, .rightToLeft])
        )
    }
}
