internal import DeckleSystem

/// What a package holds, in as little memory as it takes to compare it: some hundred bytes a note, no text.
struct PackageSnapshot: Sendable {
    struct Note: Sendable, Hashable {
        var guid: String
        /// The position of its notetype in ``PackageSnapshot/notetypes``.
        var notetype: Int32
        /// Seconds since 1970.
        var modified: Int64
        /// The fingerprint of fields, tags and notetype.
        var content: UInt64
        /// The fingerprint of the question's text.
        var prompt: UInt64
        fileprivate var identity: Range<UInt32>
    }

    private(set) var notes: [Note] = []
    private(set) var notetypes: [Notetype]
    /// The paths of the collections that it was taken of, where texts can be read again.
    private(set) var collections: [String]
    /// The id of the first note, which tells where among others of its deck a package stands.
    var firstNote: Int64?
    /// The identities of all notes, one after the other.
    private var identities: [UInt8] = []
    private var byIdentity: [UInt64: UInt32] = [:]
    private var byGuid: [UInt64: UInt32] = [:]

    init(notetypes: [Notetype], collection: String) {
        self.notetypes = notetypes
        collections = [collection]
    }

    /// Whether a note of another package is in this one too.
    func shares(_ other: PackageSnapshot) -> Bool { other.byGuid.keys.contains { byGuid[$0] != nil } }

    /// Goes on with the notes of another package.
    mutating func append(_ other: PackageSnapshot) {
        let places = other.notetypes.map { notetype in place(of: notetype) }
        collections += other.collections
        for (index, note) in other.notes.enumerated() {
            add(
                guid: note.guid,
                notetype: places[Int(note.notetype)],
                modified: note.modified,
                content: note.content,
                prompt: note.prompt,
                identity: other.identity(of: index)
            )
        }
    }

    /// The position of a notetype, which is added where it is new; of two editions the later counts.
    private mutating func place(of notetype: Notetype) -> Int32 {
        guard let place = notetypes.firstIndex(where: { $0.id == notetype.id }) else {
            notetypes.append(notetype)
            return Int32(truncatingIfNeeded: notetypes.count - 1)
        }
        if notetype.modified > notetypes[place].modified { notetypes[place] = notetype }
        return Int32(truncatingIfNeeded: place)
    }

    /// Adds a note; where two have the same identity, the first is found by it.
    mutating func add(guid: String, notetype: Int32, modified: Int64, content: UInt64, prompt: UInt64, identity: String)
    {
        let index = UInt32(truncatingIfNeeded: notes.count)
        let start = UInt32(truncatingIfNeeded: identities.count)
        identities.append(contentsOf: identity.utf8)
        let range = start..<UInt32(truncatingIfNeeded: identities.count)
        notes.append(
            Note(
                guid: guid,
                notetype: notetype,
                modified: modified,
                content: content,
                prompt: prompt,
                identity: range
            )
        )
        Self.enter(index, under: Digest.fingerprint(identity), in: &byIdentity)
        Self.enter(index, under: Digest.fingerprint(guid), in: &byGuid)
    }

    private static func enter(_ index: UInt32, under key: UInt64, in table: inout [UInt64: UInt32]) {
        if table[key] == nil { table[key] = index }
    }

    /// The note of a question, as `page path#question id`.
    func note(identity: String) -> Int? { byIdentity[Digest.fingerprint(identity)].map(Int.init) }

    func note(guid: String) -> Int? { byGuid[Digest.fingerprint(guid)].map(Int.init) }

    /// The identity of a note, `page path#question id`.
    func identity(of note: Int) -> String {
        let range = notes[note].identity
        return String(decoding: identities[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    }

    func notetype(of note: Int) -> Notetype { notetypes[Int(notes[note].notetype)] }
}
