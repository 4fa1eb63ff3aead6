import Foundation

/// The program under test.
public enum BuiltBinary {
    /// There is no program beside the tests.
    public struct Missing: Error, CustomStringConvertible {
        public let description: String
    }

    /// The path of `deckle`: what `DECKLE_BINARY` names, else the one built together with the running tests.
    ///
    /// - Throws: ``Missing``
    public static func path() throws -> String {
        let path = ProcessInfo.processInfo.environment["DECKLE_BINARY"] ?? folder.appendingPathComponent("deckle").path
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw Missing(description: "there is no program \(path): swift build --build-tests")
        }
        return path
    }

    /// Where the running tests were built, which another scratch path moves.
    private static var folder: URL {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        let tests = bundle ?? Bundle.main.executableURL ?? PackageRoot.file(".build/debug/tests")
        return tests.deletingLastPathComponent()
    }
}
