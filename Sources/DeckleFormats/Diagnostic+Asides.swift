internal import DeckleCore

extension Diagnostic {
    /// The warning that a member called like an aside, such as `hint`, holds something else than text.
    static func asideNoText(_ name: String, at place: Place) -> Diagnostic {
        .warning(
            .questionAsideNoText,
            "\"\(name)\" is no text, so it is not shown",
            at: place,
            hint: "write it as a text in Markdown"
        )
    }
}
