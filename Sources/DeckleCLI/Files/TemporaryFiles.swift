import Foundation
import Synchronization

/// The files that must not outlive the program, whatever ends it.
enum TemporaryFiles {
    private static let paths = Mutex<Set<String>>([])

    /// Makes a new file, open for reading and writing; nil where that fails, `errno` says why.
    ///
    /// - Parameter prefix: the path up to the part that makes it new.
    static func create(_ prefix: String) -> (descriptor: Int32, path: String)? {
        var template = Array((prefix + "XXXXXX").utf8CString)
        return paths.withLock { paths in
            let descriptor = mkstemp(&template)
            guard descriptor >= 0 else { return nil }
            let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
            paths.insert(path)
            return (descriptor, path)
        }
    }

    /// Forgets a file that now has its final name.
    static func forget(_ path: String) {
        paths.withLock { _ = $0.remove(path) }
    }

    static func remove(_ path: String) {
        unlink(path)
        forget(path)
    }

    /// - Parameter last: what is done before another file can be made.
    static func removeAll(andThen last: () -> Void = {}) {
        paths.withLock { paths in
            for path in paths { unlink(path) }
            paths = []
            last()
        }
    }
}
