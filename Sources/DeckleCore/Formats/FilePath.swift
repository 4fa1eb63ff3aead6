/// The parts of a path; text alone, so that a path stays as the user wrote it.
package enum FilePath {
    /// What stands before the last part: empty for a bare name, `/` for what lies in the root.
    package static func folder(of path: String) -> String {
        let path = withoutEndSlashes(path)
        guard let slash = path.lastIndex(of: "/") else { return "" }
        let folder = withoutEndSlashes(path[..<slash])
        return folder.isEmpty ? "/" : String(folder)
    }

    /// The last part; empty for the root.
    package static func name(of path: String) -> String {
        let path = withoutEndSlashes(path)
        return String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
    }

    /// What follows the last dot of the name, unless that starts it; empty where there is none.
    package static func fileExtension(of path: String) -> String {
        let name = name(of: path)
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
        return String(name[name.index(after: dot)...])
    }

    /// The path without its ``fileExtension(of:)`` and the dot before that.
    package static func withoutExtension(_ path: String) -> String {
        let ending = fileExtension(of: path)
        return ending.isEmpty ? path : String(path.dropLast(ending.count + 1))
    }

    /// The path of a file in a folder that ``folder(of:)`` gave.
    package static func join(_ folder: String, _ name: String) -> String {
        folder.isEmpty || folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    /// A path in a tree that a reference in one of its folders leads to; nil where that is out of the tree.
    ///
    /// - Parameters:
    ///   - reference: parts of a path; empty ones and `.` count for nothing, `..` goes up.
    ///   - folder: a path in the tree; empty for the tree itself.
    package static func resolve(_ reference: String, in folder: String = "") -> String? {
        var parts: [Substring] = []
        for part in join(folder, reference).split(separator: "/") where part != "." {
            if part != ".." {
                parts.append(part)
            } else if parts.popLast() == nil {
                return nil
            }
        }
        return parts.joined(separator: "/")
    }

    /// A path without parts that lead back and forth, such as `a/../a/x`.
    package static func shortest(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
        }
        return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }

    private static func withoutEndSlashes(_ path: some StringProtocol) -> Substring {
        var path = Substring(path)
        while path.count > 1, path.last == "/" { path.removeLast() }
        return path == "/" ? "" : path
    }
}
