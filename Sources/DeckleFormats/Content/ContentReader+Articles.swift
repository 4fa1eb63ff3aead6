internal import DeckleCore

extension ContentReader {
    /// The deck of a folder whose files list no questions, and whose headings ask; a framework that has a file names it.
    ///
    /// - Throws: ``Failure`` with `content.no-questions` where nothing asks, and where a file is broken
    func articles(
        of content: ContentPayload,
        in source: Source,
        wishes: ReadingWishes,
        log: inout [Diagnostic]
    ) throws -> Manuscript {
        let problems = content.log.filter { $0.code != .contentFileLeftOut }
        log += problems
        var own: [Diagnostic] = []
        guard !problems.contains(where: { $0.severity == .error }), var manuscript = try deck(source, wishes, &own)
        else {
            throw Failure(Self.noQuestions(source, log: problems))
        }
        log += own
        if let hub = content.hub {
            manuscript.deck.id = hub.slug
            manuscript.deck.identity = .named
            manuscript.deck.title = hub.name ?? Slug.title(hub.slug)
        }
        return manuscript
    }

    private func deck(_ source: Source, _ wishes: ReadingWishes, _ log: inout [Diagnostic]) throws -> Manuscript? {
        do {
            return try ReadmeReader().read(source, wishes: wishes, log: &log).first
        } catch let failure as Failure where failure.diagnostics.map(\.code) == [.readmeNoQuestions] {
            return nil
        }
    }
}
