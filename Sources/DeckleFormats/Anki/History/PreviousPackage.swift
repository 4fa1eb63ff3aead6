internal import DeckleCore

/// The package before the one that is written, if it is one of the same deck.
struct PreviousPackage {
    private let job: ExportJob

    init(_ job: ExportJob) {
        self.job = job
    }

    /// What it holds, all parts of it; nil where there is none, or where a file to be replaced is no package, which is a
    /// warning.
    ///
    /// - Throws: ``Failure`` with `apkg.previous-unreadable`, `apkg.previous-too-new` or `apkg.previous-of-another-deck`
    func snapshot(scratch: () throws -> String, log: inout [Diagnostic]) throws -> PackageSnapshot? {
        var parts: [PackageSnapshot] = []
        for previous in job.previous {
            if let part = try snapshot(of: previous, scratch: scratch, log: &log) { parts.append(part) }
        }
        parts.sort { $0.firstNote ?? 0 < $1.firstNote ?? 0 }
        guard var whole = parts.first else { return nil }
        for part in parts.dropFirst() {
            guard !whole.shares(part) else { throw doubled }
            whole.append(part)
        }
        return whole
    }

    private func snapshot(
        of previous: Source,
        scratch: () throws -> String,
        log: inout [Diagnostic]
    ) throws -> PackageSnapshot? {
        do {
            let snapshot = try PackageReader(name: previous.name, scratch: scratch()).snapshot(of: previous.bytes)
            guard belongs(snapshot) else { throw ofAnotherDeck(previous, snapshot) }
            return snapshot
        } catch let failure as Failure {
            guard let reason = failure.diagnostics.first else { throw failure }
            switch reason.code {
            case .apkgNotAPackage, .apkgDamaged: return try unreadable(previous, reason.message, log: &log)
            case .apkgTooNew: throw tooNew(previous, reason.message)
            default: throw failure
            }
        }
    }

    /// Whether the notetypes are the deck's own; their ids follow from the deck's, see docs/identity.md.
    private func belongs(_ snapshot: PackageSnapshot) -> Bool {
        let own = Set(Form.allCases.map { Identity.notetype(deck: job.deck.id, form: $0, part: "notetype") })
        return !snapshot.notetypes.isEmpty && snapshot.notetypes.allSatisfy { own.contains($0.id) }
    }

    private func unreadable(_ previous: Source, _ reason: String, log: inout [Diagnostic]) throws -> PackageSnapshot? {
        let place = Place(file: previous.name)
        guard job.needsPrevious else {
            let hint = "cards that were imported from it keep their history only where identities are unchanged"
            log.append(.warning(.apkgPreviousReplaced, "not a package, replaced: \(reason)", at: place, hint: hint))
            return nil
        }
        throw Failure(
            .error(
                .apkgPreviousUnreadable,
                "no package to go on from: \(reason)",
                at: place,
                hint: wayOut
            )
        )
    }

    private var doubled: Failure {
        Failure(
            .error(
                .apkgPreviousUnreadable,
                "no packages to go on from: a note is in two of them",
                at: job.previous.first.map { Place(file: FilePath.folder(of: $0.name)) },
                hint: "a folder is to hold the parts of one export and nothing else"
            )
        )
    }

    private func tooNew(_ previous: Source, _ reason: String) -> Failure {
        Failure(.error(.apkgPreviousTooNew, reason, at: Place(file: previous.name), hint: wayOut))
    }

    private func ofAnotherDeck(_ previous: Source, _ snapshot: PackageSnapshot) -> Failure {
        let names = snapshot.notetypes.prefix(3).map { "\"\($0.name)\"" }.joined(separator: ", ")
        let content = names.isEmpty ? "it holds no notes" : "it holds \(names)"
        return Failure(
            .error(
                .apkgPreviousOfAnotherDeck,
                "this is no package of the deck \(job.deck.id): \(content)",
                at: Place(file: previous.name),
                hint: wayOut
            )
        )
    }

    private var wayOut: String {
        job.needsPrevious
            ? "only a package of the same deck can be gone on from"
            : "--no-previous replaces it all the same, -o writes to another place"
    }
}
