/// How well a reader knows an input from its first bytes.
public enum Recognition: Int, Sendable, Comparable {
    /// It is certainly not the reader's.
    case foreign
    /// Nothing speaks for it, but where nobody else knows the input the reader can say what is wrong with it.
    case possible
    /// It looks like the reader's format, as it might like others.
    case likely
    /// It carries a mark of the reader's format.
    case certain

    public static func < (left: Recognition, right: Recognition) -> Bool { left.rawValue < right.rawValue }
}
