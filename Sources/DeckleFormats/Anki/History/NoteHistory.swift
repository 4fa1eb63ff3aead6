internal import DeckleCore
internal import DeckleSystem

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
    /// Fingerprints of the guids that are used, half the size of the guids.
    private var guids: Set<UInt64> = []
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
    mutating func stamp(_ row: NoteRow, _ claim: NoteClaim, id: Int64, origin: Place?) throws(Failure) -> NoteStamp {
        guard let before else { return NoteStamp(guid: try newGuid(claim, origin: origin), modified: published) }
        let (content, prompt) = row.fingerprints()
        guard let place = place(of: claim, in: before) else {
            let guid = try newGuid(claim, origin: origin)
            wait(claim, for: Likeness(prompt: prompt, notetype: claim.notetype), id: id)
            report.entries.append(.init(.new, id: claim.identity.text))
            return NoteStamp(guid: guid, modified: published)
        }
        let stamp = try take(place, claim, content: content, in: before, origin: origin)
        isTaken[place] = true
        return stamp
    }

    /// Gives a note the place of one before; where it is of another kind it begins anew, dated after that one.
    private mutating func take(
        _ place: Int,
        _ claim: NoteClaim,
        content: UInt64,
        in before: PackageSnapshot,
        origin: Place?
    ) throws(Failure) -> NoteStamp {
        let note = before.notes[place], identity = before.identity(of: place), notetype = before.notetype(of: place)
        guard notetype.id == claim.notetype else {
            let guid = try newGuid(claim, origin: origin)
            report.entries.append(.changedKind(id: claim.identity.text, before: identity, notetype: notetype.name))
            return NoteStamp(guid: guid, modified: newer(than: note))
        }
        let isSame = note.content == content
        try use(note.guid, origin: origin)
        report.entries.append(.kept(id: claim.identity.text, before: identity, isSame: isSame))
        return NoteStamp(guid: note.guid, modified: isSame ? note.modified : newer(than: note))
    }

    /// The date of a notetype: the one before unless its look has changed.
    func modified(_ notetype: Notetype) -> Int64 {
        guard let known = before?.notetypes.first(where: { $0.id == notetype.id }) else { return published }
        return known.look == notetype.look ? known.modified : max(published, known.modified + 1)
    }

    /// Settles what had to wait, and gives the stamps of the notes that are not new after all, by their ids.
    mutating func settle() -> [Int64: NoteStamp] {
        guard let before else { return [:] }
        var stamps: [Int64: NoteStamp] = [:]
        for (likeness, places) in wantedPlaces(in: before) {
            let claims = waiting[likeness] ?? []
            guard let place = places.first, let claim = claims.first, places.count == 1, claims.count == 1 else {
                let vanished = places.map(before.identity(of:))
                report.doubts.append(.init(new: claims.map(\.identity.text), vanished: vanished))
                continue
            }
            isTaken[place] = true
            let note = before.notes[place]
            report.entries[claim.entry] = .kept(
                id: claim.identity.text,
                before: before.identity(of: place),
                isSame: false
            )
            stamps[claim.note] = NoteStamp(guid: note.guid, modified: newer(than: note))
        }
        return stamps
    }

    /// What has changed, once all is settled; nil where there was no package before.
    func changes() -> ChangeReport? {
        guard let before else { return nil }
        var report = report
        for index in before.notes.indices where !isTaken[index] {
            report.entries.append(.vanished(id: before.identity(of: index)))
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

    /// Lets a note wait for the place of one that vanished and has the same text.
    private mutating func wait(_ claim: NoteClaim, for likeness: Likeness, id: Int64) {
        guard vanishedTexts.contains(likeness), !claim.isFixed else { return }
        let entry = Waiting(note: id, entry: report.entries.count, identity: claim.identity)
        waiting[likeness, default: []].append(entry)
    }

    /// The places that are still free and that notes wait for, in their order.
    private func wantedPlaces(in before: PackageSnapshot) -> [(likeness: Likeness, places: [Int])] {
        guard !waiting.isEmpty else { return [] }
        var wanted: [Likeness: [Int]] = [:]
        for place in before.notes.indices where isFree(place) {
            let likeness = likeness(of: place, in: before)
            if waiting[likeness] != nil { wanted[likeness, default: []].append(place) }
        }
        return wanted.sorted { $0.value[0] < $1.value[0] }.map { ($0.key, $0.value) }
    }

    private func isFree(_ index: Int) -> Bool { !isNamed[index] && !isTaken[index] }

    private func guid(_ identity: QuestionIdentity, _ form: Form) -> String { identity.guid(deck: deck, form: form) }

    private func likeness(of index: Int, in before: PackageSnapshot) -> Likeness {
        Likeness(prompt: before.notes[index].prompt, notetype: before.notetype(of: index).id)
    }

    private func newer(than note: PackageSnapshot.Note) -> Int64 { max(published, note.modified + 1) }

    /// A guid that no note has and none had in the package before.
    private mutating func newGuid(_ claim: NoteClaim, origin: Place?) throws(Failure) -> String {
        let own = guid(claim.identity, claim.form)
        if claim.isFixed || (claim.guid != own && before?.note(guid: claim.guid) == nil) {
            try use(claim.guid, origin: origin)
            return claim.guid
        }
        var guid = own
        var turn = 2
        while guids.contains(Digest.fingerprint(guid)) || before?.note(guid: guid) != nil {
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
        guids.insert(Digest.fingerprint(guid))
        return guid
    }

    private mutating func use(_ guid: String, origin: Place?) throws(Failure) {
        guard guids.insert(Digest.fingerprint(guid)).inserted else {
            throw Failure(
                .error(
                    .apkgDoubledGuid,
                    "two notes have the guid \(guid)",
                    at: origin,
                    hint: "give one of the two questions another id, or take away the alias or guid that both have"
                )
            )
        }
    }
}
