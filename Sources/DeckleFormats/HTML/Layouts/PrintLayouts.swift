/// All ways of laying a deck out on paper.
enum PrintLayouts {
    static var all: [any PrintLayout.Type] { [StudyLayout.self] }

    /// The layout of a name; nil where none has it.
    static func named(_ name: String) -> (any PrintLayout.Type)? { all.first { $0.name == name } }
}
