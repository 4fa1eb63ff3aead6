internal import DeckleText

/// All ways of laying a deck out on paper.
enum PrintLayouts {
    /// The layout of a name, its templates compiled; one that only a theme knows is placed as the study sheet is.
    ///
    /// - Throws: ``Failure``, see ``TemplateSet``
    static func named(_ name: String, _ templates: TemplateSet) throws -> any PrintLayout {
        switch name {
        case "cover", "interview", "list", "quiz":
            try ReadingLayout(templates, name: name, disclosure: .concealed)
        default: try ReadingLayout(templates, name: name, disclosure: .open)
        }
    }
}
