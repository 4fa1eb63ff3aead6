/// All ways of laying a deck out on paper.
enum PrintLayouts {
    static var all: [any PrintLayout.Type] { [StudyLayout.self] }

    /// The layout of a name; one that only a theme knows is placed as the study sheet is, with its own templates.
    static func named(_ name: String) -> any PrintLayout.Type { all.first { $0.name == name } ?? StudyLayout.self }
}
