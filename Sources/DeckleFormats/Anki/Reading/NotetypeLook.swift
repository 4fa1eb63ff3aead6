internal import DeckleSystem

/// What a learner sees of a notetype, and what Anki replaces when it updates one.
struct NotetypeLook: Sendable, Hashable {
    struct Template: Sendable, Hashable {
        var name: String
        var front: String
        var back: String
    }

    var name: String
    var css: String
    var fields: [String]
    var isRightToLeft: Bool
    var templates: [Template]

    var fingerprint: UInt64 {
        let lists = [fields, templates.flatMap { [$0.name, $0.front, $0.back] }]
        let parts = [name, css, isRightToLeft ? "rtl" : "ltr"] + lists.flatMap { [String($0.count)] + $0 }
        return Digest.fingerprint(parts.joined(separator: "\0"))
    }
}

extension Notetype {
    var look: NotetypeLook {
        NotetypeLook(
            name: name,
            css: css,
            fields: fields.map(\.name),
            isRightToLeft: isRightToLeft,
            templates: templates.map { .init(name: $0.name, front: $0.front, back: $0.back) }
        )
    }
}
