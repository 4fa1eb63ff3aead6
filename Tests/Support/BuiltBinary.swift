import Foundation

/// The program under test.
public enum BuiltBinary {
    /// The path of `deckle`: what `DECKLE_BINARY` names, else the one built beside the running tests; nil if not built.
    public static var path: String? {
        let named = ProcessInfo.processInfo.environment["DECKLE_BINARY"]
        let candidates = [named, PackageRoot.file(".build/debug/deckle").path].compactMap(\.self)
        return candidates.first(where: FileManager.default.isExecutableFile(atPath:))
    }
}
