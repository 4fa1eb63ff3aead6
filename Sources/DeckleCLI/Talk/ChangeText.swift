import DeckleCore

/// What has changed since a package, in lines for people.
struct ChangeText {
    /// How much is listed.
    enum Extent {
        /// Some of the questions that a learner has to look after.
        case brief
        /// Every question that is not as it was.
        case changes
        case everything
    }

    private let changes: ChangeReport
    private let extent: Extent

    /// How many of a kind are listed unless everything is asked for.
    private static let shownOfAKind = 20

    init(_ changes: ChangeReport, extent: Extent) {
        self.changes = changes
        self.extent = extent
    }

    /// Such as `2 new, 340 unchanged, 1 vanished`.
    var summary: String {
        let counts = ChangeReport.Change.allCases.map { ($0, changes.count($0)) }.filter { $0.1 > 0 }
        return counts.isEmpty ? "no questions" : counts.map { "\($0.1) \($0.0.rawValue)" }.joined(separator: ", ")
    }

    /// The questions by what became of them.
    var lists: [String] {
        ChangeReport.Change.allCases.flatMap(list) + ChangeReport.Doubt.Reason.allCases.flatMap(doubts)
    }

    private func list(_ change: ChangeReport.Change) -> [String] {
        let advice = Self.advice(change)
        let entries = changes.entries(change)
        guard !entries.isEmpty, isListed(change, advice: advice) else { return [] }
        let heading = change.rawValue + (advice.map { ": " + $0 } ?? "")
        let shown = extent == .brief ? Array(entries.prefix(Self.shownOfAKind)) : entries
        let search = shown.compactMap(\.search).joined(separator: " OR ")
        return [heading] + shortened(entries.map(Self.line))
            + (search.isEmpty ? [] : [DiagnosticText.visible("  Anki search: \(search)")])
    }

    private func isListed(_ change: ChangeReport.Change, advice: String?) -> Bool {
        switch extent {
        case .brief: advice != nil
        case .changes: change != .unchanged && change != .leftOut
        case .everything: true
        }
    }

    private func doubts(_ reason: ChangeReport.Doubt.Reason) -> [String] {
        let doubts = changes.doubts.filter { $0.reason == reason }
        guard !doubts.isEmpty else { return [] }
        let lines = doubts.map { doubt in
            DiagnosticText.visible(
                "  \(doubt.vanished.joined(separator: ", ")) -> \(doubt.new.joined(separator: ", "))"
            )
        }
        return [Self.heading(reason)] + shortened(lines)
    }

    private static func heading(_ reason: ChangeReport.Doubt.Reason) -> String {
        switch reason {
        case .sameText: "not guessed: these have one text; an alias in the source would tell which became which"
        case .alike:
            "not guessed: these are alike, not beyond doubt; an alias in the source would tell if they are the same"
        }
    }

    /// What a learner has to know; nil where nothing has to be done.
    private static func advice(_ change: ChangeReport.Change) -> String? {
        switch change {
        case .new, .changed, .unchanged, .renamed, .leftOut: nil
        case .moved: "Anki leaves the cards in their old deck; find them and move them"
        case .kindChanged: "these begin anew; Anki keeps the old notes until you delete them"
        case .vanished: "Anki keeps the notes until you delete them"
        }
    }

    private static func line(_ entry: ChangeReport.Entry) -> String {
        let origin = entry.before.map { "  (was \($0))" } ?? ""
        return DiagnosticText.visible("  \(entry.id)\(origin)")
    }

    private func shortened(_ lines: [String]) -> [String] {
        guard extent == .brief, lines.count > Self.shownOfAKind else { return lines }
        return lines.prefix(Self.shownOfAKind) + ["  … and \(lines.count - Self.shownOfAKind) more; -v lists them all"]
    }
}
