/// A language, a direction, or both, where they change within a text.
public struct Locale: Sendable, Hashable {
    /// A BCP 47 tag.
    public var language: String?
    public var direction: Direction?

    public init(language: String? = nil, direction: Direction? = nil) {
        self.language = language
        self.direction = direction
    }
}
