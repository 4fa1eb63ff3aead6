import DeckleCore
import DeckleFormats
import Foundation
import Synchronization

/// Finds pictures and recordings in folders.
///
/// `/x` is looked up in the media root, else in the input's folder, else in a `public` folder in it or above it;
/// `x` in the input's folder. Nothing outside these folders is ever read.
final class FolderMedia: MediaLibrary {
    private struct State {
        var found: [String: Result<Media?, Failure>] = [:]
        var paths: [String] = []
    }

    private let roots: [URL]
    private let folder: URL
    private let state = Mutex(State())

    /// - Parameters:
    ///   - input: the path of the input file.
    ///   - root: the folder that the user named with `--media-root`.
    init(input: String, root: String?) {
        folder = URL(fileURLWithPath: input).deletingLastPathComponent().resolvingSymlinksInPath()
        roots = root.map { [URL(fileURLWithPath: $0).resolvingSymlinksInPath()] } ?? Self.publicFolders(above: folder)
    }

    func find(_ reference: String) throws -> Media? {
        try state.withLock { state in
            if let known = state.found[reference] { return try known.get() }
            let result = look(up: reference, &state)
            state.found[reference] = result
            return try result.get()
        }
    }

    func bytes(of media: Media) throws -> [UInt8] {
        let path = state.withLock { $0.paths.indices.contains(media.handle) ? $0.paths[media.handle] : nil }
        guard let path else { return [] }
        return try Self.read(path)
    }

    private func look(up reference: String, _ state: inout State) -> Result<Media?, Failure> {
        guard let path = path(of: reference) else { return .success(nil) }
        do {
            let media = try Media(reference: reference, content: try Self.read(path), handle: state.paths.count)
            state.paths.append(path)
            return .success(media)
        } catch {
            return .failure(error as? Failure ?? Failure(.error("media.unreadable", "\(error)")))
        }
    }

    private func path(of reference: String) -> String? {
        let plain = String(reference.prefix { $0 != "?" && $0 != "#" })
        let spellings = [reference, plain, plain.removingPercentEncoding ?? plain]
        let folders = reference.hasPrefix("/") ? roots : [folder]
        for folder in folders {
            for spelling in spellings {
                if let path = Self.file(spelling, in: folder) { return path }
            }
        }
        return nil
    }

    /// The path of a regular file in a folder; nil where it is missing or lies, links followed, outside.
    private static func file(_ name: String, in folder: URL) -> String? {
        let url = folder.appendingPathComponent(name).standardizedFileURL.resolvingSymlinksInPath()
        guard url.path.hasPrefix(folder.path + "/") || folder.path == "/", FileStatus(url.path)?.isRegular == true
        else { return nil }
        return url.path
    }

    private static func publicFolders(above folder: URL) -> [URL] {
        var folders = [folder]
        var current = folder
        for _ in 0..<64 {
            folders.append(current.appendingPathComponent("public"))
            if current.path == "/" { break }
            current.deleteLastPathComponent()
        }
        return folders
    }

    private static func read(_ path: String) throws -> [UInt8] {
        try InputFile.source(at: path).bytes.withBytes { Array($0) }
    }
}
