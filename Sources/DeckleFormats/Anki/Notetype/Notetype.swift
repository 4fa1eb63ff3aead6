internal import DeckleSystem

/// A notetype as every schema holds it: the fields of its notes, and how their cards look.
struct Notetype: Sendable, Hashable {
    struct Field: Sendable, Hashable {
        var id: Int64
        var name: String
    }

    struct Template: Sendable, Hashable {
        var id: Int64
        var name: String
        var front: String
        var back: String
    }

    var id: Int64
    var name: String
    /// Whether cards come from the numbers of clozes, and not from templates.
    var isCloze: Bool
    var fields: [Field] = []
    var templates: [Template] = []
    var css: String
    /// When the look was changed last, in seconds since 1970.
    var modified: Int64
    /// Whether the editor shows the fields from right to left.
    var isRightToLeft = false

    /// The fingerprint of what a learner sees, and what Anki replaces when it updates a notetype.
    var look: UInt64 {
        let lists = [fields.map(\.name), templates.flatMap { [$0.name, $0.front, $0.back] }]
        let parts = [name, css, isRightToLeft ? "rtl" : "ltr"] + lists.flatMap { [String($0.count)] + $0 }
        return Digest.fingerprint(parts.joined(separator: "\0"))
    }
}
