/// The names of the files in one folder, each good on every file system.
public struct OutputNames: Sendable, Hashable {
    private var taken: Set<String> = []

    public init() {}

    /// Takes a name.
    ///
    /// - Throws: ``Failure`` with `output.bad-name` where it is no plain name, or differs from another by case only.
    public mutating func take(_ name: String) throws {
        guard Self.isPlain(name) else {
            throw Failure(.error(.outputBadName, "a file beside the output cannot be called \"\(name)\""))
        }
        guard taken.insert(name.lowercased()).inserted else {
            throw Failure(.error(.outputBadName, "two files beside the output would be called \"\(name)\""))
        }
    }

    /// Whether a name leads nowhere else and can be written everywhere: at most 200 bytes, no separators of paths and
    /// none of the characters that Windows refuses, neither a dot at its start nor a dot or space at its end.
    public static func isPlain(_ name: String) -> Bool {
        guard (1...200).contains(name.utf8.count), name.first != ".", name.last != ".", name.last != " " else {
            return false
        }
        return name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && !refused.contains($0) }
    }

    private static let refused = Set("/\\:*?\"<>|".unicodeScalars)
}
