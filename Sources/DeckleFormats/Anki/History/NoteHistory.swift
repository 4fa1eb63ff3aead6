internal import DeckleCore
internal import DeckleSystem

/// Carries guids and dates on from the package before, and tells what has changed since.
///
/// A question takes the place of the note that has its identity; else of the one that has its guid; else of the one
/// that an alias names. Those that have none of these may still be a note that no question names: they wait until all
/// questions are known, and ``settle()`` compares them.
struct NoteHistory {
    private let deck: String
    private let published: Int64
    let before: PackageSnapshot?
    /// By position in ``before``: whether a question of the deck has that identity.
    private var isNamed: [Bool] = []
    /// Positions in ``before`` of notes whose questions a selection left out; they wait for nobody and have not vanished.
    private var leftOut: Set<Int> = []
    /// By position in ``before``: the note that took its place, counted in reading order.
    var takers: [Int32?] = []
    /// By note in reading order: whether it has a place in ``before``.
    private var hasPlace: [Bool] = []
    /// The notes that have no place in ``before`` yet.
    var newcomers = Newcomers()
    /// The notes before whose ids may have passed to a sibling.
    private var siblings: NumberedSiblings?
    /// By the id of its row: the note before that a newcomer has the identity of, and takes if no other is more like it.
    var ownPlaces: [Int64: Int] = [:]
    /// Fingerprints of the guids that are used, half the size of the guids.
    private var guids: Set<UInt64> = []
    var report = ChangeReport()

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
        takers = Array(repeating: nil, count: before.notes.count)
        for identity in deck.topics.lazy.flatMap(\.pages).flatMap(QuestionIdentity.all) {
            if let index = before.note(identity: identity.text) { isNamed[index] = true }
        }
        leaveOut(deck.leftOut, in: before)
        newcomers.areCompared = isNamed.contains(false)
        siblings = NumberedSiblings(before, isNamed: isNamed)
    }

    /// Marks the notes of questions that are not in this package, but still in the source.
    private mutating func leaveOut(_ pages: [PageOutline], in before: PackageSnapshot) {
        for identity in pages.lazy.flatMap(QuestionIdentity.all) {
            let others = Form.allCases.compactMap { before.note(guid: guid(identity, $0)) }
            guard let index = before.note(identity: identity.text) ?? others.first(where: { !isNamed[$0] }) else {
                continue
            }
            isNamed[index] = true
            leftOut.insert(index)
        }
    }

    /// The guid and the date of a note that comes next in reading order.
    ///
    /// - Parameter id: the id of its row, by which ``settle()`` calls it.
    /// - Throws: ``Failure`` with `apkg.doubled-guid`
    mutating func stamp(_ row: NoteRow, _ claim: NoteClaim, id: Int64, origin: Place?) throws(Failure) -> NoteStamp {
        guard let before else { return NoteStamp(guid: try newGuid(claim, origin: origin), modified: published) }
        let (content, prompt) = row.fingerprints()
        guard let place = place(of: claim, id: id, content: content, prompt: prompt, in: before) else {
            let guid = try newGuid(claim, origin: origin)
            wait(claim, row, SameText(prompt: prompt, notetype: claim.notetype), id: id, origin: origin)
            report.entries.append(.init(.new, id: claim.identity.text))
            hasPlace.append(false)
            return NoteStamp(guid: guid, modified: published)
        }
        let stamp = try take(place, claim, content: content, in: before, origin: origin)
        takers[place] = Int32(truncatingIfNeeded: hasPlace.count)
        hasPlace.append(true)
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

    /// What has changed, once all is settled; nil where there was no package before.
    func changes() -> ChangeReport? {
        guard let before else { return nil }
        var report = report
        for index in before.notes.indices where takers[index] == nil {
            let id = before.identity(of: index)
            report.entries.append(leftOut.contains(index) ? .init(.leftOut, id: id) : .vanished(id: id))
        }
        return report
    }

    /// The same, but none where that is a place which words have to tell from those of its siblings.
    private mutating func place(
        of claim: NoteClaim,
        id: Int64,
        content: UInt64,
        prompt: UInt64,
        in before: PackageSnapshot
    ) -> Int? {
        guard let place = place(of: claim, in: before) else { return nil }
        let note = before.notes[place]
        guard siblings?.contains(place) == true, note.content != content, note.prompt == prompt,
            before.notetype(of: place).id == claim.notetype, !claim.isFixed, !claim.aliases.contains(claim.identity)
        else { return place }
        isNamed[place] = false
        ownPlaces[id] = place
        return nil
    }

    /// The place in the package before that a note may take, whatever its kind was; nil for one that is new.
    private func place(of claim: NoteClaim, in before: PackageSnapshot) -> Int? {
        if claim.isFixed { return before.note(guid: claim.guid).flatMap { takers[$0] == nil ? $0 : nil } }
        if let index = before.note(identity: claim.identity.text), takers[index] == nil { return index }
        if let index = before.note(guid: guid(claim.identity, claim.form)), isFree(index) { return index }
        for alias in claim.aliases {
            if let index = before.note(identity: alias.text), isFree(index) { return index }
            if let index = before.note(guid: guid(alias, claim.form)), isFree(index) { return index }
        }
        return nil
    }

    /// Lets a note wait for the place of one that vanished, unless its source says that it never had another name.
    private mutating func wait(_ claim: NoteClaim, _ row: NoteRow, _ text: SameText, id: Int64, origin: Place?) {
        guard !claim.isFixed, !claim.aliases.contains(claim.identity) else { return }
        let newcomer = Newcomer(
            note: id,
            number: hasPlace.count,
            entry: report.entries.count,
            text: text,
            origin: origin
        )
        newcomers.add(newcomer, fields: row.fields)
    }

    /// Whether a newcomer has found no place yet.
    func isOpen(_ newcomer: Newcomer) -> Bool { !hasPlace[newcomer.number] }

    /// The numbers of the notes that have a place in the package before, by number; nil for the others.
    var partners: [Int32?] { hasPlace.enumerated().map { $1 ? Int32(truncatingIfNeeded: $0) : nil } }

    /// Gives a newcomer the place of a note that vanished.
    mutating func settle(_ newcomer: Newcomer, at place: Int, in before: PackageSnapshot) -> NoteStamp {
        let note = before.notes[place], id = report.entries[newcomer.entry].id
        takers[place] = Int32(truncatingIfNeeded: newcomer.number)
        hasPlace[newcomer.number] = true
        report.entries[newcomer.entry] = .kept(id: id, before: before.identity(of: place), isSame: false)
        return NoteStamp(guid: note.guid, modified: newer(than: note))
    }

    /// Whether no question has the identity of a note before, and none took its place.
    func isFree(_ index: Int) -> Bool { !isNamed[index] && takers[index] == nil }

    private func guid(_ identity: QuestionIdentity, _ form: Form) -> String { identity.guid(deck: deck, form: form) }

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
