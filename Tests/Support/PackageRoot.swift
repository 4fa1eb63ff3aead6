public import Foundation

/// The folder of the package, found from where this file was compiled.
public enum PackageRoot {
    public static let url = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A file or folder of the package, by its path in it.
    public static func file(_ path: String) -> URL { url.appendingPathComponent(path) }
}
