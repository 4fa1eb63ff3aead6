public import DeckleCore

/// A test names a code by its literal, so that a code that changes its name fails it.
extension Diagnostic.Code: ExpressibleByStringLiteral {
    public init(stringLiteral name: String) { self.init(name, .failure) }
}
