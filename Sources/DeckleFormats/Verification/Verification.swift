public import DeckleCore

/// What a check of a file has found.
public struct Verification: Sendable {
    /// How many there are of something in the file.
    public struct Count: Sendable, Hashable {
        /// The name for programs, such as `media`.
        public var name: String
        /// What one of them is called, such as `media file`.
        public var noun: String
        public var number: Int
    }

    public var counts: [Count]
    public var findings: [Diagnostic]
}
