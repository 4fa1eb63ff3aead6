/// An entry of the book's navigation, with those below it.
struct EPUBEntry: Sendable, Hashable {
    /// What it is called, plain text.
    var title: String
    /// Where it leads: a path below the package document's folder, with a fragment where it is not a whole file.
    var address: String
    var children: [EPUBEntry] = []
    /// Whether the visible contents leave the children out; panels of reading systems show them all the same.
    var hidesChildren = false

    /// The number of levels, this one included.
    var depth: Int { 1 + (children.map(\.depth).max() ?? 0) }
}
