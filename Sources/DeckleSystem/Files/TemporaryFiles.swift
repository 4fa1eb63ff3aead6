internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The files and folders that must not outlive the program, whatever ends it.
package enum TemporaryFiles {
    private static let paths = Mutex<Set<String>>([])
    /// Held while what is temporary takes the place of what is to stay.
    private static let change = Mutex(())

    /// Makes a new file, open for reading and writing; nil where that fails, `errno` says why.
    ///
    /// - Parameter prefix: the path up to the part that makes it new.
    package static func create(_ prefix: String) -> (descriptor: Int32, path: String)? {
        var template = Array((prefix + "XXXXXX").utf8CString)
        return paths.withLock { paths in
            let descriptor = unsafe mkstemp(&template)
            guard descriptor >= 0 else { return nil }
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            let path = text(template)
            paths.insert(path)
            return (descriptor, path)
        }
    }

    /// Makes a new folder; nil where that fails, `errno` says why.
    ///
    /// - Parameter prefix: the path up to the part that makes it new.
    package static func createFolder(_ prefix: String) -> String? {
        var template = Array((prefix + "XXXXXX").utf8CString)
        return paths.withLock { paths in
            guard unsafe mkdtemp(&template) != nil else { return nil }
            let path = text(template)
            paths.insert(path)
            return path
        }
    }

    /// Forgets what now has its final name.
    package static func forget(_ path: String) {
        paths.withLock { _ = $0.remove(path) }
    }

    /// Removes a file, or a folder with all that is in it; links are not followed.
    package static func remove(_ path: String) {
        delete(path)
        forget(path)
    }

    /// Does what must not be left half done; the end of the program waits for it.
    package static func uninterrupted<Result>(_ body: () throws -> Result) rethrows -> Result {
        try change.withLock { _ in try body() }
    }

    /// - Parameter last: what is done before anything new can be made.
    package static func removeAll(andThen last: () -> Void = {}) {
        change.withLock { _ in
            paths.withLock { paths in
                paths.forEach(delete)
                paths = []
                last()
            }
        }
    }

    private static func delete(_ path: String) {
        guard unsafe unlink(path) != 0, let folder = unsafe opendir(path) else { return }
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { name in
                unsafe String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { delete("\(path)/\(name)") }
        }
        unsafe closedir(folder)
        unsafe rmdir(path)
    }

    private static func text(_ template: [CChar]) -> String {
        String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
