internal import DeckleCore

extension Diagnostic {
    /// A new question keeps the history of one that vanished, because it is like it.
    static func takenForSame(_ new: String, _ vanished: String, at origin: Place?) -> Diagnostic {
        .note(
            .apkgTakenForSame,
            "\(new) is taken for \(vanished), as question, answer and place are alike",
            at: origin,
            hint: "if they are two questions, let the new one have itself as alias, and it begins anew"
        )
    }

    /// A question is new, although it may be one that vanished.
    static func notGuessed(_ new: String, _ vanished: [String], at origin: Place?) -> Diagnostic {
        .note(
            .apkgNotGuessed,
            "\(new) is new, but may be \(vanished.joined(separator: " or ")) in other words",
            at: origin,
            hint: "if it is, name it in its aliases, or give it back its id, before learners get the package"
        )
    }

    /// There are more questions without a place than are compared by their words.
    static func tooManyToCompare(vanished: Int, new: Int) -> Diagnostic {
        .warning(
            .apkgTooManyToCompare,
            "\(vanished) questions vanished and \(new) are new, which are too many to tell by likeness which became which",
            hint: "change ids in smaller steps, or name the old ones in aliases"
        )
    }
}
