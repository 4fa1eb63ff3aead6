internal import DeckleCore
internal import DeckleSystem

/// The rules of a collection that one query each can judge: what a query finds breaks its rule.
enum CollectionRules {
    private struct Rule {
        var code: Diagnostic.Code
        /// What is said before the first column of a row.
        var message: String
        var query: String
        var severity = Diagnostic.Severity.error
    }

    /// - Throws: ``Failure`` with `sqlite.failed`
    static func check(_ database: Database, _ findings: inout Findings) throws {
        for rule in rules {
            let rows = try database.prepare(rule.query + " LIMIT 21")
            while try rows.step() { findings.add(rule.severity, rule.code, "\(rule.message) \(rows.text(0))") }
        }
    }

    private static let rules = [
        Rule(
            code: .verifyDoubledGuid,
            message: "several notes have the guid",
            query: "SELECT guid FROM notes GROUP BY guid HAVING count(*) > 1"
        ),
        Rule(
            code: .verifyEmptyGuid,
            message: "a note has no guid: note",
            query: "SELECT id FROM notes WHERE guid = ''"
        ),
        Rule(
            code: .verifyNoCard,
            message: "a note has no card: note",
            query: "SELECT id FROM notes WHERE id NOT IN (SELECT nid FROM cards)"
        ),
        Rule(
            code: .verifyNoNote,
            message: "a card has no note: card",
            query: "SELECT id FROM cards WHERE nid NOT IN (SELECT id FROM notes)"
        ),
        Rule(
            code: .verifyDoubledCard,
            message: "two cards are the same of note",
            query: "SELECT nid FROM cards GROUP BY nid, ord HAVING count(*) > 1"
        ),
        Rule(
            code: .verifyDefaultDeck,
            message: "a card is in Anki's default deck, which is not imported: card",
            query: "SELECT id FROM cards WHERE did = 1"
        ),
        // A day's difference is what Anki itself lets pass.
        Rule(
            code: .verifyLaterThanPackage,
            message: "a note was changed after the package was made: note",
            query: "SELECT notes.id FROM notes, col WHERE notes.mod > col.mod / 1000 + 86400",
            severity: .warning
        ),
        Rule(
            code: .verifyIDInFuture,
            message: "a note was made after the package: note",
            query: "SELECT notes.id FROM notes, col WHERE notes.id > col.mod + 86400000"
        ),
    ]
}
