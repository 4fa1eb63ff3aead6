internal import DeckleSystem

/// Notes of equal questions, whose ids differ in the number behind them alone; see docs/identity.md.
///
/// Where one of them vanished, the others may have moved up and have the ids of those before them. So their ids do not
/// tell which note is which.
struct NumberedSiblings {
    /// The notes, by position in the package before, whose ids another question may have now.
    private var contested: Set<Int> = []

    /// - Parameter isNamed: whether a question of the deck has the identity of a note.
    init(_ before: PackageSnapshot, isNamed: [Bool]) {
        guard isNamed.contains(false) else { return }
        let vanished = Set(before.notes.indices.filter { !isNamed[$0] }.map { Self.key(of: $0, in: before) })
        contested = Set(
            before.notes.indices.filter { isNamed[$0] && vanished.contains(Self.key(of: $0, in: before)) }
        )
    }

    func contains(_ note: Int) -> Bool { contested.contains(note) }

    /// What siblings have in common: the question, the page, and the id without its number.
    private static func key(of note: Int, in before: PackageSnapshot) -> UInt64 {
        let prompt = before.notes[note].prompt
        return Digest.fingerprint(withoutNumber(before.identity(of: note))) ^ (prompt << 1 | prompt >> 63)
    }

    private static func withoutNumber(_ identity: String) -> String {
        guard let mark = identity.lastIndex(of: "-") else { return identity }
        let number = identity[identity.index(after: mark)...]
        let isNumber = (1...4).contains(number.utf8.count) && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isNumber ? String(identity[..<mark]) : identity
    }
}
