/// The line that sums an answer up ("Rule of thumb: …"), lifted out of the answer.
public struct Takeaway: Sendable, Hashable {
    /// The words that introduced it in the source, without their colon.
    public var label: String
    public var content: [Inline]

    public init(label: String, content: [Inline]) {
        self.label = label
        self.content = content
    }
}
