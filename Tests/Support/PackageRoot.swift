public import Foundation

/// The folder of the package, found from where this file was compiled.
public enum PackageRoot {
    public static let url = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A file or folder of the package, by its path in it.
    public static func file(_ path: String) -> URL { url.appendingPathComponent(path) }

    /// The Swift files in a folder of the package and those below it, by their paths in it, in order.
    public static func sources(in folder: String) throws -> [(path: String, text: String)] {
        try FileManager.default.subpathsOfDirectory(atPath: file(folder).path)
            .filter { $0.hasSuffix(".swift") }
            .sorted()
            .map {
                ($0, String(decoding: try Data(contentsOf: file(folder).appendingPathComponent($0)), as: UTF8.self))
            }
    }
}
