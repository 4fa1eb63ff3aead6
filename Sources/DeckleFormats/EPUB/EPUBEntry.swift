/// An entry of the book's navigation, with those below it.
///
/// A book has thousands, so that titles are shared with the deck's outline, and paths are made when they are written.
struct EPUBEntry: Sendable, Hashable {
    /// What stands before the title, such as `4 ` for a number.
    var lead = ""
    /// What it is called, plain text.
    var title: String
    /// Where it leads, for a page beside that: a file, with a fragment where it is not a whole file.
    var place: String
    var children: [EPUBEntry] = []
    /// Whether the visible contents leave the children out; panels of reading systems show them all the same.
    var hidesChildren = false

    /// What is shown of it.
    var label: String { lead + title }

    /// Where it leads, from the package document's folder.
    var address: String { EPUBArchive.path(of: place) }

    /// The number of levels, this one included.
    var depth: Int { 1 + (children.map(\.depth).max() ?? 0) }
}
