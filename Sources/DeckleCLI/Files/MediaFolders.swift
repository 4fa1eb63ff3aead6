import DeckleCore
import DeckleFormats

/// Where the pictures of a deck are looked for on disk.
enum MediaFolders {
    /// The folder of the input, the one that the user named, and every `public` folder in the first or above it.
    ///
    /// - Parameters:
    ///   - input: the path of the input from the root of the disk, without links; empty where it lies nowhere.
    ///   - root: the folder that the user named with `--media-root`.
    static func library(around input: String, root: String?) -> FileMedia {
        let root = root.map { DiskTree($0) }
        guard !input.isEmpty else { return FileMedia(folder: MemoryTree(), root: root) }
        let folder = "/" + FilePath.folder(of: input)
        return FileMedia(folder: DiskTree(folder), root: root, publicFolders: publicFolders(from: folder))
    }

    private static func publicFolders(from folder: String) -> [DiskTree] {
        let tree = DiskTree(FilePath.join(folder, "public"))
        let here = tree.isThere ? [tree] : []
        return folder == "/" ? here : here + publicFolders(from: FilePath.folder(of: folder))
    }
}
