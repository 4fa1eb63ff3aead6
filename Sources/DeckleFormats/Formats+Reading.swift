public import DeckleCore

extension Formats {
    /// Reads the decks of an input by the reader that knows it best.
    ///
    /// - Parameters:
    ///   - wishes: what the user says of reading.
    ///   - log: gets what there is to say of the input.
    /// - Throws: ``Failure`` for an input that cannot be read as a whole, and with `usage.…` for a wish that nothing
    ///   answers.
    public static func manuscripts(
        in source: Source,
        wishes: ReadingWishes = ReadingWishes(),
        log: inout [Diagnostic]
    ) throws -> [Manuscript] {
        let source = try source.decoded()
        let reader = try reader(of: source, wishes: wishes, among: readers)
        if let wish = wishes.kinds.first(where: { !reader.answers.contains($0) }) {
            throw Failure(unanswered(wish, by: reader, in: source.name))
        }
        let manuscripts = try reader.read(source, wishes: wishes, log: &log)
        let taken = manuscripts.filter { wishes.takesDeck(id: $0.deck.id, title: $0.deck.title) }
        guard taken.isEmpty, let wish = wishes.deck, !manuscripts.isEmpty else { return taken }
        throw Failure(noDeck(wish, among: manuscripts.map(\.deck.id), in: source.name))
    }

    private static func unanswered(_ wish: ReadingWishes.Kind, by reader: any Reader, in file: String) -> Diagnostic {
        let others = readers.filter { $0.answers.contains(wish) }.map(\.format.name)
        return .error(
            .usageUnanswered,
            "--\(wish.rawValue) says nothing of an input of the format \(reader.format.name)",
            at: Place(file: file),
            hint: "it is for \(others.joined(separator: ", "))"
        )
    }

    private static func noDeck(_ wish: String, among ids: [String], in file: String) -> Diagnostic {
        .error(
            .usageNoDeck,
            "there is no deck \"\(wish)\" in this file",
            at: Place(file: file),
            hint: Nearest.name(to: wish, among: ids).map { "did you mean \($0)?" }
                ?? "the decks are \(ids.joined(separator: ", "))"
        )
    }
}
