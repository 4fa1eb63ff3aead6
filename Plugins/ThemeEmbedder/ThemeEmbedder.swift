import Foundation
import Yams

/// Writes the files of each folder in a folder as a dictionary literal, by path; manifests and labels with their nodes.
@main
struct ThemeEmbedder {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else { throw Misuse() }
        let files = try files(in: URL(filePath: arguments[1]))
        try source(files).write(to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
    }

    private static func files(in folder: URL) throws -> [(path: String, content: Data)] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path()).sorted()
            .map { (path: $0, url: folder.appending(path: $0)) }
            .filter { !$0.path.split(separator: "/").contains { $0.hasPrefix(".") } && !$0.url.isFolder }
            .map { (path: $0.path, content: try Data(contentsOf: $0.url)) }
    }

    private static func source(_ files: [(path: String, content: Data)]) -> String {
        let folders = Dictionary(grouping: files) { String($0.path.prefix { $0 != "/" }) }.sorted { $0.key < $1.key }
        let lines = [
            "/// The folders of `themes/` as they were when this was built.",
            "enum EmbeddedThemes {",
            "    static let folders = [\(folders.map { literal($0.key) }.joined(separator: ", "))]",
            "",
            "    /// The files of a folder by path; each folder is made when it is asked for, as most work needs few of them.",
            "    static func files(in folder: String) -> [String: ThemeSource] {",
            "        switch folder {",
        ]
        let cases = folders.indices.map { "        case \(literal(folders[$0].key)): folder\($0)" }
        let ending = ["        default: [:]", "        }", "    }"]
        return (lines + cases + ending + folders.indices.flatMap { table(folders[$0].value, number: $0) } + ["}", ""])
            .joined(separator: "\n")
    }

    private static func table(_ files: [(path: String, content: Data)], number: Int) -> [String] {
        ["", "    private static let folder\(number): [String: ThemeSource] = ["]
            + files.map { file in
                let path = String(file.path.drop { $0 != "/" }.dropFirst())
                return "        \(literal(path)): \(source(file.content, path: path)),"
            } + ["    ]"]
    }

    private static func source(_ content: Data, path: String) -> String {
        guard let text = String(validating: content, as: UTF8.self) else {
            return ".latin1(\(literal(String(String.UnicodeScalarView(content.map { Unicode.Scalar($0) })))))"
        }
        guard path == "theme.yml" || path.hasPrefix("strings/"), let node = try? compose(yaml: text, .basic) else {
            return ".text(\(literal(text)))"
        }
        return ".yaml(\(literal(text)), nodes: \(literal(nodes(node))))"
    }

    /// A node and all below it, as `ParsedNodes` reads them.
    private static func nodes(_ node: Node) -> String {
        let place = "\(node.mark?.line ?? 1) \(node.mark?.column ?? 1)"
        switch node {
        case .scalar(let scalar): return "s\(place) \(scalar.string.utf8.count):\(scalar.string)"
        case .sequence(let items): return "l\(place) \(items.count):" + items.map(nodes).joined()
        case .mapping(let pairs):
            return "m\(place) \(pairs.count):" + pairs.map { nodes($0.key) + nodes($0.value) }.joined()
        case .alias: return "s\(place) 0:"
        }
    }

    private static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars { literal += scalar.escaped(asASCII: true) }
        return literal + "\""
    }
}

/// The command was not given a folder and the file to write.
struct Misuse: Error {}

extension URL {
    fileprivate var isFolder: Bool {
        (try? resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
    }
}
