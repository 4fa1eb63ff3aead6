public import DeckleCore
internal import Synchronization

/// Finds pictures and recordings in trees of files, and reads each once for all who ask, as long as they fit.
///
/// `/x` is looked up in the media root, else in the folder of the input, else in the public folders. `x` is looked up
/// where the page lies that names it, in any of these that has a folder there, else in the folder of the input. Nothing
/// else is ever read.
public final class FileMedia: MediaLibrary {
    /// A file or folder in one of the trees.
    private struct Spot: Hashable {
        /// The index of the tree.
        var tree: Int
        var path: String
    }

    /// What a reference is looked up by: the same words on another page may mean another file.
    private struct Query: Hashable {
        var reference: String
        var folders: [Spot]
    }

    private struct State {
        var found: [Query: Result<Media?, Failure>] = [:]
        /// By page: the folders that its own files may lie in.
        var folders: [String: [Spot]] = [:]
        /// The files found, which the handles of media count.
        var files: [Spot] = []
        var handles: [Spot: Int] = [:]
        var cache = MediaCache()
    }

    /// The folder of the input first.
    private let trees: [any FileTree]
    /// The first of the trees that `/x` is looked up in.
    private let firstRoot: Int
    private let state = Mutex(State())

    /// - Parameters:
    ///   - folder: the folder of the input.
    ///   - root: the folder that the user named for `/x`.
    ///   - publicFolders: where `/x` is looked up too unless there is a root, first come, first served.
    public init(folder: any FileTree, root: (any FileTree)? = nil, publicFolders: [any FileTree] = []) {
        trees = [folder] + (root.map { [$0] } ?? publicFolders)
        firstRoot = root == nil ? 0 : 1
    }

    public func find(_ reference: String, from page: String) throws -> Media? {
        try state.withLock { state in
            let query = Query(reference: reference, folders: try folders(for: reference, on: page, &state))
            if let known = state.found[query] { return try known.get() }
            let result = look(up: query, &state)
            state.found[query] = result
            return try result.get()
        }
    }

    public func bytes(of media: Media) throws -> [UInt8] {
        try state.withLock { state in
            try state.cache.bytes(media.handle) { try read(media.handle, state.files) }
        }
    }

    public func dataAddress(of media: Media) throws -> String {
        try state.withLock { state in
            let files = state.files
            return try state.cache.dataAddress(media.handle, type: media.type) { try read(media.handle, files) }
        }
    }

    /// The folders that a reference is looked up in.
    private func folders(for reference: String, on page: String, _ state: inout State) throws -> [Spot] {
        if reference.hasPrefix("/") { return trees.indices.dropFirst(firstRoot).map { Spot(tree: $0, path: "") } }
        if let known = state.folders[page] { return known }
        let own = try folders(of: page) + [Spot(tree: 0, path: "")]
        state.folders[page] = own
        return own
    }

    /// The folders that are there for a page: one of its own, and the one that it lies in.
    private func folders(of page: String) throws -> [Spot] {
        let paths = [FilePath.resolve(page), FilePath.resolve("..", in: page)].compactMap(\.self).filter { !$0.isEmpty }
        return try trees.indices.flatMap { tree in
            try paths.filter { try !trees[tree].entries(of: $0).isEmpty }.map { Spot(tree: tree, path: $0) }
        }
    }

    private func look(up query: Query, _ state: inout State) -> Result<Media?, Failure> {
        do {
            for folder in query.folders {
                for spelling in Self.spellings(of: query.reference) {
                    guard let path = FilePath.resolve(spelling, in: folder.path) else { continue }
                    let spot = Spot(tree: folder.tree, path: path)
                    guard let (handle, bytes) = try open(spot, &state) else { continue }
                    return .success(try Media(reference: query.reference, content: bytes, handle: handle))
                }
            }
            return .success(nil)
        } catch {
            return .failure(error as? Failure ?? Failure(.error(.mediaUnreadable, "\(error)")))
        }
    }

    /// A reference as it stands, without what follows the path of a URL, and decoded as a URL.
    private static func spellings(of reference: String) -> [String] {
        let plain = String(reference.prefix { $0 != "?" && $0 != "#" })
        var seen: Set<String> = []
        return [reference, plain, Percent.decode(plain) ?? plain].filter { seen.insert($0).inserted }
    }

    private func open(_ spot: Spot, _ state: inout State) throws -> (handle: Int, bytes: [UInt8])? {
        if let handle = state.handles[spot] {
            let files = state.files
            return (handle, try state.cache.bytes(handle) { try read(handle, files) })
        }
        guard let file = try trees[spot.tree].read(spot.path) else { return nil }
        let handle = state.files.count
        state.files.append(spot)
        state.handles[spot] = handle
        return (handle, state.cache.bytes(handle) { file.bytes.withBytes { Array($0) } })
    }

    private func read(_ handle: Int, _ files: [Spot]) throws -> [UInt8] {
        guard files.indices.contains(handle) else { return [] }
        let spot = files[handle]
        return try trees[spot.tree].read(spot.path)?.bytes.withBytes { Array($0) } ?? []
    }
}
