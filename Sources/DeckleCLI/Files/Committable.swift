import DeckleCore

/// An output that shows nothing until it is committed.
protocol Committable: AnyObject {
    /// The number of bytes written so far, in all of its files.
    var size: Int { get }

    /// Puts everything in its place.
    ///
    /// - Throws: ``Failure`` with `output.…`; then all is as it was before.
    func commit() throws
}
