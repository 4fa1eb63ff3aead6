internal import DeckleCore

/// The files that fields refer to, each once, in the order of their first use.
final class MediaShelf {
    private(set) var files: [Media] = []
    private var names: Set<String> = []

    /// Clears the shelf and gives what was on it.
    func clear() -> [Media] {
        defer { (files, names) = ([], []) }
        return files
    }

    /// Takes a file in, and gives the name that a field refers to it by.
    func name(of media: Media) -> String {
        if names.insert(media.name).inserted { files.append(media) }
        return media.name
    }
}
