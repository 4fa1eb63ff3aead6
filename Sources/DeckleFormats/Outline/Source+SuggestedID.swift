internal import DeckleCore

extension Source {
    /// An id for a deck that nothing names, made of the name of the file or, where that could be any, of its folder.
    ///
    /// Only to be suggested: what an id is made of must not change where a file is moved.
    var suggestedID: String? {
        let name = FilePath.name(of: path.isEmpty ? self.name : path)
        let stem = String(name.prefix { $0 != "." })
        let folder = FilePath.name(of: FilePath.folder(of: path))
        let isTelling = !["", "_payload", "payload", "index", "README", "readme", Deck.unnamed.id].contains(stem)
        return Slug.identity(Slug.of(isTelling ? stem : folder))
    }
}
