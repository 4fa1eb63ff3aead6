import DeckleCore
import DeckleFormats

/// Where the pictures of a deck are looked for on disk.
enum MediaFolders {
    /// The folder that the input is or lies in, the one that the user named, and every `public` folder in the first or
    /// above it.
    ///
    /// - Parameters:
    ///   - root: the folder that the user named with `--media-root`.
    ///   - pageFolders: the folders that the files of pages lie in.
    static func library(around input: Source, root: String?, pageFolders: [String: String]) -> FileMedia {
        let root = root.map { DiskTree($0) }
        guard let folder = folder(of: input) else { return FileMedia(folder: MemoryTree(), root: root) }
        return FileMedia(
            folder: DiskTree(folder),
            root: root,
            publicFolders: publicFolders(from: folder),
            pageFolders: pageFolders
        )
    }

    /// The folder without links; nil where the input lies nowhere on disk.
    private static func folder(of input: Source) -> String? {
        if input.isFolder { return DiskTree(input.name).root }
        return input.path.isEmpty ? nil : "/" + FilePath.folder(of: input.path)
    }

    private static func publicFolders(from folder: String) -> [DiskTree] {
        let tree = DiskTree(FilePath.join(folder, "public"))
        let here = tree.isThere ? [tree] : []
        return folder == "/" ? here : here + publicFolders(from: FilePath.folder(of: folder))
    }
}
