import DeckleCore
import DeckleFormats

/// Where the pictures of a deck are looked for on disk.
enum MediaFolders {
    /// The folder of the input, the one that the user named, and every `public` folder in the first or above it.
    ///
    /// - Parameters:
    ///   - folder: the folder of the input, as an absolute path without links.
    ///   - root: the folder that the user named with `--media-root`.
    static func library(folder: String, root: String?) -> FileMedia {
        FileMedia(
            folder: DiskTree(folder),
            root: root.map { DiskTree($0) },
            publicFolders: publicFolders(from: folder)
        )
    }

    private static func publicFolders(from folder: String) -> [DiskTree] {
        let tree = DiskTree(FilePath.join(folder, "public"))
        let here = tree.isThere ? [tree] : []
        return folder == "/" || folder.isEmpty ? here : here + publicFolders(from: FilePath.folder(of: folder))
    }
}
