import DeckleCore

/// What has changed since a package, in lines for people.
struct ChangeText {
    private let changes: ChangeReport
    private let isVerbose: Bool

    /// How many of a kind are listed unless everything is asked for.
    private static let shownOfAKind = 20

    init(_ changes: ChangeReport, isVerbose: Bool) {
        self.changes = changes
        self.isVerbose = isVerbose
    }

    var lines: [String] {
        let counts = ChangeReport.Change.allCases.map { ($0, changes.count($0)) }.filter { $0.1 > 0 }
        let summary = counts.map { "\($0.1) \($0.0.rawValue)" }.joined(separator: ", ")
        return ["since the package before: " + (summary.isEmpty ? "nothing" : summary)]
            + ChangeReport.Change.allCases.flatMap(list) + doubts
    }

    /// The questions of a kind: always those to look after, the others where everything is asked for.
    private func list(_ change: ChangeReport.Change) -> [String] {
        let advice = Self.advice(change)
        let entries = changes.entries(change)
        guard !entries.isEmpty, isVerbose || advice != nil else { return [] }
        let heading = change.rawValue + (advice.map { ": " + $0 } ?? "")
        let shown = isVerbose ? entries : Array(entries.prefix(Self.shownOfAKind))
        let search = shown.compactMap(\.search).joined(separator: " OR ")
        return [heading] + shortened(entries.map(Self.line))
            + (search.isEmpty ? [] : [DiagnosticText.visible("  Anki search: \(search)")])
    }

    private var doubts: [String] {
        guard !changes.doubts.isEmpty else { return [] }
        let heading = "not guessed: these have one text; an alias in the source would tell which became which"
        let lines = changes.doubts.map { doubt in
            DiagnosticText.visible(
                "  \(doubt.vanished.joined(separator: ", ")) -> \(doubt.new.joined(separator: ", "))"
            )
        }
        return [heading] + shortened(lines)
    }

    /// What a learner has to know; nil where nothing has to be done.
    private static func advice(_ change: ChangeReport.Change) -> String? {
        switch change {
        case .new, .changed, .unchanged, .renamed: nil
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
        guard !isVerbose, lines.count > Self.shownOfAKind else { return lines }
        return lines.prefix(Self.shownOfAKind) + ["  … and \(lines.count - Self.shownOfAKind) more; -v lists them all"]
    }
}
