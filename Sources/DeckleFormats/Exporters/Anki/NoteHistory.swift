internal import DeckleCore

/// Carries guids and dates on from the package before, and tells what has changed since.
///
/// A question takes the place of the note that has its identity; else of the one that has its guid; else of the one
/// that an alias names. Those that have none of these may still have the text of a note that no question names: they
/// wait until all questions are known, because a text that two could claim is given to neither.
struct NoteHistory {
    /// A note that is new unless it turns out to have the text of one that vanished.
    private struct Waiting {
        var note: Int64
        var entry: Int
        var identity: QuestionIdentity
    }

    /// What a vanished note and the one that takes its place have in common.
    private struct Likeness: Hashable {
        var prompt: UInt64
        var notetype: Int64
    }

    private let deck: String
    private let published: Int64
    private let before: PackageSnapshot?
    /// By position in ``before``: whether a question of the deck has that identity.
    private var isNamed: [Bool] = []
    /// By position in ``before``: whether its place is taken.
    private var isTaken: [Bool] = []
    /// The texts of notes that no question names.
    private var vanishedTexts: Set<Likeness> = []
    private var waiting: [Likeness: [Waiting]] = [:]
    private var guids: Set<String> = []
    private var report = ChangeReport()

    /// - Parameters:
    ///   - deck: the deck as it is now.
    ///   - published: its date, in seconds since 1970.
    ///   - before: the package before; nil where there is none, and every note is new.
    init(_ deck: Deck, published: Int64, before: PackageSnapshot?) {
        self.deck = deck.id
        self.published = published
        self.before = before
        // Grown step by step, the set would need half as much again while it moves.
        guids.reserveCapacity(deck.questionCount)
        guard let before else { return }
        isNamed = Array(repeating: false, count: before.notes.count)
        isTaken = isNamed
        for page in deck.topics.flatMap(\.pages) {
            for question in page.questions {
                let identity = QuestionIdentity(page: page.id, question: question.id)
                if let index = before.note(identity: identity.text) { isNamed[index] = true }
            }
        }
        for index in before.notes.indices where !isNamed[index] {
            vanishedTexts.insert(likeness(of: index, in: before))
        }
    }

    /// The guid and the date of a note that comes next in reading order.
    ///
    /// - Parameter id: the id of its row, by which ``settle()`` calls it.
    /// - Throws: ``Failure`` with `apkg.doubled-guid`
    mutating func stamp(_ row: NoteRow, _ claim: NoteClaim, id: Int64, origin: Place?) throws -> NoteStamp {
        guard let before else { return NoteStamp(guid: try newGuid(claim, origin: origin), modified: published) }
        let (content, prompt) = row.fingerprints()
        let found = place(of: claim, in: before)
        guard let found, before.notetype(of: found).id == claim.notetype else {
            let guid = try newGuid(claim, origin: origin)
            if let found { return NoteStamp(guid: guid, modified: changeKind(of: found, claim, in: before)) }
            let likeness = Likeness(prompt: prompt, notetype: claim.notetype)
            if vanishedTexts.contains(likeness), !claim.isFixed {
                let entry = Waiting(note: id, entry: report.entries.count, identity: claim.identity)
                waiting[likeness, default: []].append(entry)
            }
            report.entries.append(.init(.new, id: claim.identity.text))
            return NoteStamp(guid: guid, modified: published)
        }
        isTaken[found] = true
        let note = before.notes[found]
        try use(note.guid, origin: origin)
        report.entries.append(
            entry(for: claim.identity, before: before.identity(of: found), isSame: note.content == content)
        )
        return NoteStamp(guid: note.guid, modified: note.content == content ? note.modified : newer(than: note))
    }

    /// The date of a notetype: the one before unless its look has changed.
    func modified(_ notetype: Notetype) -> Int64 {
        guard let known = before?.notetypes.first(where: { $0.id == notetype.id }) else { return published }
        return known.look == notetype.look.fingerprint ? known.modified : max(published, known.modified + 1)
    }

    /// Settles what had to wait, and gives the stamps of the notes that are not new after all, by their ids.
    mutating func settle() -> [Int64: NoteStamp] {
        guard let before else { return [:] }
        var rest: [Likeness: [Int]] = [:]
        for index in before.notes.indices where !isNamed[index] && !isTaken[index] {
            let likeness = likeness(of: index, in: before)
            if waiting[likeness] != nil { rest[likeness, default: []].append(index) }
        }
        var stamps: [Int64: NoteStamp] = [:]
        for (likeness, indices) in rest.sorted(by: { $0.value[0] < $1.value[0] }) {
            let claims = waiting[likeness] ?? []
            if let index = indices.first, let claim = claims.first, indices.count == 1, claims.count == 1 {
                let note = before.notes[index]
                isTaken[index] = true
                report.entries[claim.entry] = entry(
                    for: claim.identity,
                    before: before.identity(of: index),
                    isSame: false
                )
                stamps[claim.note] = NoteStamp(guid: note.guid, modified: newer(than: note))
            } else {
                report.doubts.append(
                    .init(new: claims.map(\.identity.text), vanished: indices.map(before.identity(of:)))
                )
            }
        }
        return stamps
    }

    /// What has changed, once all is settled; nil where there was no package before.
    func changes() -> ChangeReport? {
        guard let before else { return nil }
        var report = report
        for index in before.notes.indices where !isTaken[index] {
            let id = before.identity(of: index)
            report.entries.append(.init(.vanished, id: id, search: AnkiSearch.note(identity: id)))
        }
        return report
    }

    /// The place in the package before that a note may take, whatever its kind was; nil for one that is new.
    private func place(of claim: NoteClaim, in before: PackageSnapshot) -> Int? {
        if claim.isFixed { return before.note(guid: claim.guid).flatMap { isTaken[$0] ? nil : $0 } }
        if let index = before.note(identity: claim.identity.text), !isTaken[index] { return index }
        if let index = before.note(guid: guid(claim.identity, claim.form)), isFree(index) { return index }
        for alias in claim.aliases {
            if let index = before.note(identity: alias.text), isFree(index) { return index }
            if let index = before.note(guid: guid(alias, claim.form)), isFree(index) { return index }
        }
        return nil
    }

    private func isFree(_ index: Int) -> Bool { !isNamed[index] && !isTaken[index] }

    private func guid(_ identity: QuestionIdentity, _ form: Form) -> String { identity.guid(deck: deck, form: form) }

    private func likeness(of index: Int, in before: PackageSnapshot) -> Likeness {
        Likeness(prompt: before.notes[index].prompt, notetype: before.notetype(of: index).id)
    }

    private func newer(than note: PackageSnapshot.Note) -> Int64 { max(published, note.modified + 1) }

    /// Notes that a question is asked in another way now, and gives the date of the note that it gets.
    private mutating func changeKind(of index: Int, _ claim: NoteClaim, in before: PackageSnapshot) -> Int64 {
        isTaken[index] = true
        let id = before.identity(of: index)
        let search = AnkiSearch.note(identity: id, notetype: before.notetype(of: index).name)
        report.entries.append(
            .init(.kindChanged, id: claim.identity.text, before: id == claim.identity.text ? nil : id, search: search)
        )
        return newer(than: before.notes[index])
    }

    private func entry(for identity: QuestionIdentity, before: String, isSame: Bool) -> ChangeReport.Entry {
        let id = identity.text
        guard id != before else { return .init(isSame ? .unchanged : .changed, id: id) }
        let isSamePage = before.hasPrefix(identity.page + "#")
        return .init(
            isSamePage ? .renamed : .moved,
            id: id,
            before: before,
            search: isSamePage ? nil : AnkiSearch.note(identity: id)
        )
    }

    /// A guid that no note has and none had in the package before.
    private mutating func newGuid(_ claim: NoteClaim, origin: Place?) throws -> String {
        let own = guid(claim.identity, claim.form)
        if claim.isFixed || (claim.guid != own && before?.note(guid: claim.guid) == nil) {
            try use(claim.guid, origin: origin)
            return claim.guid
        }
        var guid = own
        var turn = 2
        while guids.contains(guid) || before?.note(guid: guid) != nil {
            let identity = claim.identity
            guid = Identity.guid(
                deck: deck,
                page: identity.page,
                question: identity.question,
                form: claim.form,
                turn: turn
            )
            turn += 1
        }
        guids.insert(guid)
        return guid
    }

    private mutating func use(_ guid: String, origin: Place?) throws {
        guard guids.insert(guid).inserted else {
            throw Failure(
                .error(
                    "apkg.doubled-guid",
                    "two notes have the guid \(guid)",
                    at: origin,
                    hint: "give one of the two questions another id, or take away the alias or guid that both have"
                )
            )
        }
    }
}
