/// Tells a `::` in a name of a programming language, as in `std::vector`, from the one before a hint.
enum ScopedName {
    /// Whether two names with `::` between them are likely one.
    ///
    /// A hint in code that is a single word cannot be told from a name; one with a space before it can.
    static func isLikely(_ name: String, _ hint: String, isCode: Bool) -> Bool {
        guard !name.isEmpty, let first = hint.utf8.first, first.isWordByte || first == UInt8(ascii: "~"),
            !hint.utf8.contains(.space)
        else { return false }
        return isCode || scopes.contains(name) || (name + hint).utf8.contains { "_(<".utf8.contains($0) }
    }

    /// What names are qualified by and what is hardly ever learned as a word.
    private static let scopes: Set<String> = ["boost", "crate", "parent", "self", "std", "super"]
}
