/// How hard a question is.
public enum Difficulty: Sendable, Hashable {
    case easy
    case medium
    case hard
    /// A level of the source's own; sorts after the three known ones. Boxed, so that the known ones stay small.
    indirect case other(String)

    /// Takes any word; the three known ones in any case.
    public init(_ name: String) {
        switch name.lowercased() {
        case "easy": self = .easy
        case "medium": self = .medium
        case "hard": self = .hard
        default: self = .other(name)
        }
    }

    /// The word the source uses.
    public var name: String {
        switch self {
        case .easy: "easy"
        case .medium: "medium"
        case .hard: "hard"
        case .other(let name): name
        }
    }

    /// The rank for sorting, easiest first.
    public var rank: Int {
        switch self {
        case .easy: 0
        case .medium: 1
        case .hard: 2
        case .other: 3
        }
    }
}
