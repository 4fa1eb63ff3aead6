import DeckleCore

@testable import DeckleFormats

/// An edition of a deck on tides, written down as `path#id` and prompt, that goes on from the one before it.
struct Edition {
    var questions: [(identity: String, question: Question)] = []
    var deck = "tides"
    var title = "Tides"
    var published: Int64 = 1_700_000_000
    var version = "legacy"
    /// Identities of questions that are in the source, but not selected.
    var leftOut: [String] = []

    init(_ prompts: KeyValuePairs<String, String>) {
        for (identity, prompt) in prompts { add(identity, prompt) }
    }

    mutating func add(
        _ identity: String,
        _ prompt: String,
        answer: String = "Water.",
        form: Form = .basic,
        aliases: [String] = []
    ) {
        let id = String(identity.split(separator: "#")[1])
        let question = Question(
            id: id,
            prompt: Passage([.paragraph([.text(prompt)])]),
            answer: Passage([.paragraph([.text(answer)])]),
            form: form,
            aliases: aliases
        )
        questions.append((identity, question))
    }

    func package(after previous: Package? = nil) throws -> Package {
        try package(after: previous?.bytes, isNeeded: previous != nil)
    }

    func package(after previous: [UInt8]?, isNeeded: Bool) throws -> Package {
        var paths: [String] = []
        for (identity, _) in questions {
            let path = String(identity.split(separator: "#")[0])
            if !paths.contains(path) { paths.append(path) }
        }
        let outlines = paths.map { path in
            PageOutline(
                id: path,
                title: path,
                questions: questions(on: path).map { QuestionOutline(id: $0.id, form: $0.form) }
            )
        }
        let topic = Topic(id: "causes", title: "Causes", pages: outlines)
        var deck = Deck(id: deck, title: title, published: Timestamp(seconds: published), topics: [topic])
        deck.leftOut = leftOut.map { QuestionIdentity(alias: $0, on: "") }.map {
            PageOutline(id: $0.page, title: $0.page, questions: [QuestionOutline(id: $0.question)])
        }
        let pages = outlines.enumerated().map { number, outline in
            let index = PageIndex(topic: 0, page: number, running: number, firstQuestion: 0)
            return Page(outline: outline, index: index, questions: questions(on: outline.id))
        }
        return try Package(
            deck,
            pages: pages,
            options: [("version", version)],
            previous: previous,
            needsPrevious: isNeeded
        )
    }

    private func questions(on path: String) -> [Question] {
        questions.filter { $0.identity.hasPrefix(path + "#") }.map(\.question)
    }
}

extension Package {
    /// What became of each question that is not unchanged, as `change identity` and what it was.
    var news: [String] {
        (changes?.entries ?? []).filter { $0.change != .unchanged }
            .map { entry in "\(entry.change.rawValue) \(entry.id)" + (entry.before.map { " was \($0)" } ?? "") }
    }

    /// The guids by identity.
    func guids() throws -> [String: String] { try column("guid") }

    /// The dates of the notes by identity, counted from that of ``Edition/published``.
    func dates() throws -> [String: Int64] {
        try column("mod").mapValues { (Int64($0) ?? 0) - 1_700_000_000 }
    }

    private func column(_ name: String) throws -> [String: String] {
        let rows = try rows("SELECT flds, \(name) FROM notes")
        return Dictionary(
            uniqueKeysWithValues: rows.map { (String($0[0].split(separator: "\u{1F}").last ?? ""), $0[1]) }
        )
    }
}
