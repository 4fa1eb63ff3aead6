/// A named value of the source that the model has no place of its own for.
public struct Property: Sendable, Hashable {
    public var name: String
    public var value: Value

    public init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }
}

extension [Property] {
    /// The first value of that name.
    public subscript(name: String) -> Value? { first { $0.name == name }?.value }
}
