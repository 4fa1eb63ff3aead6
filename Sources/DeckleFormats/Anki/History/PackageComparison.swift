public import DeckleCore

/// Compares two Anki packages of one deck as Anki will: by the guids of their notes.
public struct PackageComparison {
    private let old: PackageSnapshot
    private let new: PackageSnapshot

    /// Whether the first bytes of an input are those of a package.
    public static func recognizes(_ source: Source) -> Bool { PackageReader.recognizes(source) }

    /// Reads both packages.
    ///
    /// - Parameter scratch: makes empty files for the databases.
    /// - Throws: ``Failure`` with `apkg.not-a-package`, `apkg.damaged`, `apkg.too-new` or `diff.different-decks`
    public init(old: Source, new: Source, scratch: () throws -> String) throws {
        self.old = try PackageReader(name: old.name, scratch: scratch()).snapshot(of: old.bytes)
        self.new = try PackageReader(name: new.name, scratch: scratch()).snapshot(of: new.bytes)
        guard haveMuchInCommon else {
            let message =
                "\(old.name) and \(new.name) are packages of different decks: no notetype and no note is in both"
            throw Failure(.error(.diffDifferentDecks, message))
        }
    }

    private var haveMuchInCommon: Bool {
        let ids = Set(old.notetypes.map(\.id))
        return new.notetypes.contains { ids.contains($0.id) } || new.notes.contains { old.note(guid: $0.guid) != nil }
    }

    /// What became of every note; one of another guid is another note, wherever it stands.
    public func changes() -> ChangeReport {
        var isTaken = Array(repeating: false, count: old.notes.count)
        var report = ChangeReport()
        for index in new.notes.indices {
            let place = old.note(guid: new.notes[index].guid) ?? otherKind(of: index)
            if let place { isTaken[place] = true }
            report.entries.append(entry(of: index, before: place))
        }
        for index in old.notes.indices where !isTaken[index] {
            report.entries.append(.vanished(id: old.identity(of: index)))
        }
        return report
    }

    /// The old note of a question that is asked in another way now.
    private func otherKind(of index: Int) -> Int? {
        guard let place = old.note(identity: new.identity(of: index)), new.note(guid: old.notes[place].guid) == nil,
            old.notetype(of: place).id != new.notetype(of: index).id
        else { return nil }
        return place
    }

    private func entry(of index: Int, before place: Int?) -> ChangeReport.Entry {
        let id = new.identity(of: index)
        guard let place else { return .init(.new, id: id) }
        guard old.notetype(of: place).id == new.notetype(of: index).id else {
            return .changedKind(id: id, before: old.identity(of: place), notetype: old.notetype(of: place).name)
        }
        let isSame = old.notes[place].content == new.notes[index].content
        return .kept(id: id, before: old.identity(of: place), isSame: isSame)
    }
}
