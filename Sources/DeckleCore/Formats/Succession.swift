/// What an output has to do with the one before it.
public enum Succession: Sendable, Hashable {
    case none
    /// It tells what is new since the one that is named.
    case comparison
    /// It carries on the history of the one that is named, else of the one that it replaces.
    case history
}
