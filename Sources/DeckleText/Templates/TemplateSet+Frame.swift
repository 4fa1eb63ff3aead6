internal import DeckleCore

extension TemplateSet {
    /// Stands for the contents while a frame is rendered; no text holds it, because NUL is never written.
    private static let mark = "\u{0}contents\u{0}"

    /// Renders a template around contents that are written later, where it says `{{{contents}}}`.
    ///
    /// - Throws: ``Failure`` with `theme.missing-file`, or `theme.no-contents` where that tag does not stand once.
    package func frame(_ name: String, _ context: [String: Any]) throws -> TemplateFrame {
        var context = context
        context["contents"] = Self.mark
        let parts = try render(name, context).split(separator: Self.mark, omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            throw Failure(
                .error(
                    "theme.no-contents",
                    "the template has {{{contents}}} \(parts.count - 1) times, it must stand there once",
                    at: Place(file: path(of: name))
                )
            )
        }
        return TemplateFrame(opening: String(parts[0]), closing: String(parts[1]))
    }
}
