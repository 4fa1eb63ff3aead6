/// An entry of a definition list: one term or more, and what is said of them.
public struct Definition: Sendable, Hashable {
    /// One entry a term.
    public var terms: [[Inline]]
    /// One entry a description of the terms.
    public var details: [[Block]]

    public init(terms: [[Inline]], details: [[Block]]) {
        self.terms = terms
        self.details = details
    }
}
