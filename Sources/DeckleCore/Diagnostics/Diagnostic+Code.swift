extension Diagnostic {
    /// What a diagnostic is about, as a value that programs can rely on; docs/diagnostics.md lists them all.
    public struct Code: Sendable {
        /// What an error says of the run that it ended.
        public enum Kind: Sendable, Hashable {
            /// What was asked for or configured cannot be done.
            case usage
            /// The input or an output failed.
            case failure
        }

        /// A stable name such as `markdown.unclosed-fence`: area, dot, words joined by hyphens.
        public let name: String
        public let kind: Kind

        package init(_ name: String, _ kind: Kind) {
            self.name = name
            self.kind = kind
        }
    }
}

extension Diagnostic.Code: Hashable {
    public static func == (left: Self, right: Self) -> Bool { left.name == right.name }

    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Diagnostic.Code: CustomStringConvertible {
    public var description: String { name }
}
