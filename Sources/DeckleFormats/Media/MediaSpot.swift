/// A file or folder in one of the trees that media are looked up in.
struct MediaSpot: Hashable {
    /// The index of the tree.
    var tree: Int
    var path: String
}
