/// Finds what a selection names and a deck lacks.
struct SelectionCheck {
    /// What a selection names things by.
    private enum Kind: String {
        case topic, page, difficulty, tag, id

        var code: Diagnostic.Code {
            switch self {
            case .topic: .selectUnknownTopic
            case .page: .selectUnknownPage
            case .difficulty: .selectUnknownDifficulty
            case .tag: .selectUnknownTag
            case .id: .selectUnknownID
            }
        }
    }

    let deck: Deck

    func check(_ selection: Selection) throws {
        let pages = deck.topics.flatMap(\.pages)
        let topics = deck.topics.filter { !$0.title.isEmpty }
        var errors = selection.topics.compactMap { name in
            topics.contains { name.names($0.id, $0.title) } ? nil : unknown(.topic, name, among: topics.map(\.title))
        }
        errors += selection.pages.compactMap { name in
            pages.contains { name.names($0.id, $0.title) } ? nil : unknown(.page, name, among: pages.map(\.title))
        }
        errors += missing(selection.difficulties.map(\.name), .difficulty, pages) {
            $0.difficulty.map { [$0.name] } ?? []
        }
        errors += missing(selection.tags, .tag, pages, named: \.tags)
        errors += missingIDs(selection.ids, pages)
        if !errors.isEmpty { throw Failure(errors) }
    }

    private func missing(
        _ names: [String],
        _ kind: Kind,
        _ pages: [PageOutline],
        named: (QuestionOutline) -> [String]
    ) -> [Diagnostic] {
        guard !names.isEmpty else { return [] }
        let known = Set(pages.flatMap { $0.questions.flatMap(named) })
        return names.filter { !known.contains($0) }.map { unknown(kind, $0, among: known.sorted()) }
    }

    private func missingIDs(_ ids: [String], _ pages: [PageOutline]) -> [Diagnostic] {
        guard !ids.isEmpty else { return [] }
        let known = Set(pages.flatMap { page in page.questions.flatMap { [$0.id, "\(page.id)#\($0.id)"] } })
        return ids.filter { !known.contains($0) }.map { unknown(.id, $0, among: known.sorted()) }
    }

    private func unknown(_ kind: Kind, _ name: String, among known: [String]) -> Diagnostic {
        let near = Nearest.name(to: name, among: known).map { "did you mean \"\($0)\"?" }
        let few = known.count <= 12 ? "it has " + known.joined(separator: ", ") : "deckle inspect --tree lists them"
        return .error(
            kind.code,
            "the deck has no \(kind.rawValue) \"\(name)\"",
            hint: near ?? (known.isEmpty ? nil : few)
        )
    }
}
