import DeckleCore

/// What `deckle diff --json` answers.
struct ChangesAnswer: Encodable {
    struct Entry: Encodable {
        var id: String
        var change: String
        var before: String?
        var search: String?
    }

    struct Doubt: Encodable {
        var because: String
        var new: [String]
        var vanished: [String]
    }

    var counts: [String: Int]
    var questions: [Entry]
    var notGuessed: [Doubt]

    init(_ changes: ChangeReport) {
        let kinds = ChangeReport.Change.allCases
        counts = Dictionary(uniqueKeysWithValues: kinds.map { ($0.rawValue, changes.count($0)) })
        questions = changes.entries.map {
            Entry(id: $0.id, change: $0.change.rawValue, before: $0.before, search: $0.search)
        }
        notGuessed = changes.doubts.map { Doubt(because: $0.reason.rawValue, new: $0.new, vanished: $0.vanished) }
    }
}
