public import DeckleCore
internal import Synchronization

/// Finds pictures and recordings in trees of files, and reads each once for all who ask, as long as they fit.
///
/// `/x` is looked up in the media root, else in the folder of the input, else in the public folders. `x` is looked up
/// where the file of the page lies that names it, then where the page does, in any of these that has a folder there, else in the folder of the input. Nothing
/// else is ever read. A file that an address holds is one by its content.
public final class FileMedia: MediaLibrary {
    /// What a reference is looked up by: the same words on another page may mean another file.
    private struct Query: Hashable {
        var reference: String
        var folders: [MediaSpot]
    }

    /// Where the bytes of a file come from when they are asked for again.
    private enum Origin: Hashable {
        case file(MediaSpot)
        /// An address held it, of which nothing but this is left then.
        case address([UInt8])
    }

    private struct Known {
        var media: Media
        var remarks: [Diagnostic]
    }

    private struct State {
        var search: MediaSearch
        var found: [Query: Result<Media?, Failure>] = [:]
        /// What files turned out to be.
        var files: [Origin: Result<Known, MediaFault>] = [:]
        /// The files that can be bundled, which the handles of media count.
        var origins: [Origin] = []
        var cache = MediaCache()
    }

    private let trees: [any FileTree]
    private let state: Mutex<State>

    /// - Parameters:
    ///   - folder: the folder of the input.
    ///   - root: the folder that the user named for `/x`.
    ///   - publicFolders: where `/x` is looked up too unless there is a root, first come, first served.
    ///   - pageFolders: the folders of the input that the files of pages lie in, by the paths of the pages.
    public init(
        folder: any FileTree,
        root: (any FileTree)? = nil,
        publicFolders: [any FileTree] = [],
        pageFolders: [String: String] = [:]
    ) {
        trees = [folder] + (root.map { [$0] } ?? publicFolders)
        state = Mutex(State(search: MediaSearch(trees, firstRoot: root == nil ? 0 : 1, pageFolders: pageFolders)))
    }

    public func find(_ reference: String, from page: String) throws -> Media? {
        try state.withLock { state in
            if DataAddress.isOne(reference) { return try content(of: reference, &state) }
            let folders = try state.search.folders(for: reference, on: page)
            let query = Query(reference: reference, folders: folders)
            if let known = state.found[query] { return try known.get() }
            let result = look(up: query, &state)
            state.found[query] = result
            return try result.get()
        }
    }

    public func remarks(on media: Media) -> [Diagnostic] {
        state.withLock { state in
            guard state.origins.indices.contains(media.handle) else { return [] }
            return (try? state.files[state.origins[media.handle]]?.get())?.remarks ?? []
        }
    }

    public func suggestion(for reference: String, from page: String) throws -> String? {
        if DataAddress.isOne(reference) { return nil }
        return try state.withLock { state in
            let folders = try state.search.folders(for: reference, on: page)
            return try state.search.suggestion(for: reference, in: folders)
        }
    }

    public func bytes(of media: Media) throws -> [UInt8] {
        try state.withLock { state in
            let origins = state.origins
            return try state.cache.bytes(media.handle) { try read(media.handle, origins) }
        }
    }

    public func dataAddress(of media: Media) throws -> String {
        try state.withLock { state in
            let origins = state.origins
            return try state.cache.dataAddress(media.handle, type: media.type) { try read(media.handle, origins) }
        }
    }
}

// MARK: - Looking up

extension FileMedia {
    private func look(up query: Query, _ state: inout State) -> Result<Media?, Failure> {
        do {
            let candidates = state.search.candidates(query.reference, in: query.folders)
            for spot in candidates {
                if let media = try media(at: spot, as: query.reference, &state) { return .success(media) }
            }
            let other = try state.search.equivalent(of: candidates)
            return .success(try other.flatMap { try media(at: $0, as: query.reference, &state) })
        } catch {
            return .failure(error as? Failure ?? Failure(.error(.mediaUnreadable, "\(error)")))
        }
    }

    /// The file at a spot; nil where there is none.
    private func media(at spot: MediaSpot, as reference: String, _ state: inout State) throws -> Media? {
        let origin = Origin.file(spot)
        if state.files[origin] == nil {
            guard let file = try trees[spot.tree].read(spot.path) else { return nil }
            take(file.bytes.withBytes { Array($0) }, named: spot.path, from: origin, &state)
        }
        return try media(from: origin, as: reference, state)
    }

    private func content(of address: String, _ state: inout State) throws -> Media? {
        guard address.utf8.count <= Self.longestAddress else { throw MediaFault.tooLarge.failure(of: address) }
        guard let content = DataAddress.content(of: address) else { return nil }
        let origin = Origin.address(content)
        if state.files[origin] == nil { take(content, named: nil, from: origin, &state) }
        return try media(from: origin, as: address, state)
    }

    /// Of a file of 16 MiB, three bytes of which are four digits.
    private static let longestAddress = (1 << 24) / 3 * 4

    /// - Parameter path: the path of the file; nil for one that an address held.
    private func take(_ file: [UInt8], named path: String?, from origin: Origin, _ state: inout State) {
        do throws(MediaFault) {
            let content = try MediaContent(file)
            let media = Media(content, file: path ?? "", handle: state.origins.count)
            state.files[origin] = .success(Known(media: media, remarks: MediaRemarks.all(content, of: path)))
            state.origins.append(origin)
            _ = state.cache.bytes(media.handle) { content.bytes }
        } catch {
            state.files[origin] = .failure(error)
        }
    }

    private func media(from origin: Origin, as reference: String, _ state: State) throws -> Media? {
        do throws(MediaFault) {
            return try state.files[origin]?.get().media
        } catch {
            throw error.failure(of: reference)
        }
    }

    /// The content of a file as it is bundled; a file that was changed since is taken as it is now.
    private func read(_ handle: Int, _ origins: [Origin]) throws -> [UInt8] {
        guard origins.indices.contains(handle) else { return [] }
        switch origins[handle] {
        case .address(let content): return try Self.bundled(content, path: "")
        case .file(let spot):
            guard let file = try trees[spot.tree].read(spot.path) else { return [] }
            return try Self.bundled(file.bytes.withBytes { Array($0) }, path: spot.path)
        }
    }

    private static func bundled(_ file: [UInt8], path: String) throws -> [UInt8] {
        guard MediaType(content: file) == .svg else { return file }
        do throws(MediaFault) {
            return try SVGDocument(file).bytes
        } catch {
            throw error.failure(of: path)
        }
    }
}
