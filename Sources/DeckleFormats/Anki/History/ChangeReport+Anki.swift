internal import DeckleCore

extension ChangeReport.Entry {
    /// A question that keeps its note.
    static func kept(id: String, before: String, isSame: Bool) -> Self {
        guard id != before else { return Self(isSame ? .unchanged : .changed, id: id) }
        let isRenamed = page(of: id) == page(of: before)
        // Cards of one page are in one deck, so only those that moved are in the wrong one.
        return Self(
            isRenamed ? .renamed : .moved,
            id: id,
            before: before,
            search: isRenamed ? nil : AnkiSearch.note(identity: id)
        )
    }

    /// A question that gets another note, as it is asked in another way; the old one is of a notetype.
    static func changedKind(id: String, before: String, notetype: String) -> Self {
        let search = AnkiSearch.note(identity: before, notetype: notetype)
        return Self(.kindChanged, id: id, before: before == id ? nil : before, search: search)
    }

    /// A question that is no longer there.
    static func vanished(id: String) -> Self { Self(.vanished, id: id, search: AnkiSearch.note(identity: id)) }

    private static func page(of identity: String) -> Substring { identity.prefix { $0 != "#" } }
}
