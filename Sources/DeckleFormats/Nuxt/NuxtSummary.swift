internal import DeckleCore
internal import DeckleText

/// Says what a payload without questions holds instead.
struct NuxtSummary {
    private let document: DevalueDocument
    /// All that was searched.
    private let trail: NuxtTrail

    init(_ document: DevalueDocument, trail: NuxtTrail) {
        self.document = document
        self.trail = trail
    }

    /// - Parameter articles: how many documents with a text of their own there are.
    func noQuestions(articles: Int) throws(Failure) -> Failure {
        let counts = document.containerCounts
        let searched = "\(Self.counted(counts.objects, "object")) and \(Self.counted(counts.lists, "list"))"
        let lists = try lists()
        let found = [try contents()] + lists.prefix(3).map { $0.summary(at: trail.pointer($0.stop)) }
        return Failure(
            .error(
                .payloadNoQuestions,
                "no list of questions in \(searched); \(found.joined(separator: "; "))",
                at: Place(offset: 0),
                hint: lists.lazy.compactMap(\.guess).first.map(Self.line) ?? Self.headings(articles)
                    ?? "a question is an object with a prompt (q, question, front) and an answer (a, answer, back)"
            )
        )
    }

    private static func line(_ guess: (prompt: String, answer: String)) -> String {
        "where these are questions, say so: --map prompt=\(guess.prompt),answer=\(guess.answer)"
    }

    private static func headings(_ articles: Int) -> String? {
        let text = articles == 1 ? "the text of an article" : "the texts of \(articles) articles"
        return articles == 0 ? nil : "where headings in \(text) are questions, say so: --questions headings"
    }

    /// The lists of objects, those that could be questions before others, and of them the longest first.
    private func lists() throws(Failure) -> [ListSurvey] {
        var lists: [ListSurvey] = []
        for stop in trail.stops.indices {
            let items = try document.items(at: trail.stops[stop].slot)
            guard let list = try ListSurvey(items, in: document, stop: stop) else { continue }
            lists.append(list)
        }
        return lists.filter { $0.guess != nil }.sorted { $0.count > $1.count } + lists.filter { $0.guess == nil }
    }

    private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    /// The first names under `data` and what stands there.
    private func contents() throws(Failure) -> String {
        guard let root = try NuxtRecord(document, at: document.root) else { return "the payload is no object" }
        guard let data = try root.record("data") else {
            return "the payload holds " + list(root.members.map(\.name))
        }
        var found: [String] = []
        for member in data.members { found.append("\(member.name) (\(try kind(of: member.reference)))") }
        return found.isEmpty ? "data is empty" : "data holds " + list(found)
    }

    private func list(_ names: [String]) -> String {
        if names.isEmpty { return "nothing" }
        let shown = names.prefix(8).map { String($0.prefix(60)) }.joined(separator: ", ")
        return names.count > 8 ? shown + " and \(names.count - 8) more" : shown
    }

    private func kind(of reference: DevalueReference) throws(Failure) -> String {
        switch try document.node(at: reference) {
        case .object(let members): "object of \(members.count)"
        case .array(let items), .set(let items): "list of \(items.count)"
        case .sparse(let length, _): "list of \(length)"
        case .map(let items): "map of \(items.count / 2)"
        case .undefined, .null: "nothing"
        case .text: "text"
        case .bool, .integer, .number, .bigInt, .date, .regExp, .bytes, .named, .record, .wrapper: "single value"
        }
    }
}
