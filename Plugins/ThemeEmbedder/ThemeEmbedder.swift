import Foundation

/// Writes the files below a folder as a dictionary literal, by path.
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
        var lines = ["/// The files of `themes/` as they were when this was built, by path.", "enum EmbeddedThemes {"]
        lines.append("    static let files: [String: EmbeddedFile] = [")
        lines += files.map { "        \(literal($0.path)): \(file($0.content))," }
        return (lines + ["    ]", "}", ""]).joined(separator: "\n")
    }

    private static func file(_ content: Data) -> String {
        if let text = String(validating: content, as: UTF8.self) { return ".text(\(literal(text)))" }
        return ".latin1(\(literal(String(String.UnicodeScalarView(content.map { Unicode.Scalar($0) })))))"
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
