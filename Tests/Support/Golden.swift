import Foundation

/// A folder of expected files in `Tests/Goldens`.
///
///     #expect(try Golden("plain-epub").differences(from: files) == [])
///
/// With `DECKLE_RECORD=1` in the environment the folder is written anew; that run fails, so that it cannot pass by accident.
public struct Golden {
    private let folder: URL

    /// - Parameter name: the folder's path in `Tests/Goldens`.
    public init(_ name: String) {
        folder = PackageRoot.file("Tests/Goldens").appendingPathComponent(name)
    }

    /// The names of all folders, in order.
    public static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: PackageRoot.file("Tests/Goldens").path).sorted()
    }

    /// What differs between the files made, by their path, and the expected ones; a file that is no longer made differs too.
    public func differences(from files: [String: String]) throws -> [String] {
        if Self.isRecording { return try record(files) }
        let expected = try read()
        return Set(expected.keys).union(files.keys).sorted().compactMap { path in
            switch (expected[path], files[path]) {
            case (nil, _): "\(path): not in \(folder.lastPathComponent)"
            case (_, nil): "\(path): no longer made"
            case (let expected?, let actual?): Self.difference(expected, actual).map { "\(path):\($0)" }
            }
        }
    }

    private static var isRecording: Bool { !(ProcessInfo.processInfo.environment["DECKLE_RECORD"] ?? "").isEmpty }

    private func record(_ files: [String: String]) throws -> [String] {
        try? FileManager.default.removeItem(at: folder)
        for (path, text) in files {
            let file = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
        return ["recorded \(files.count) files in \(folder.lastPathComponent); run again without DECKLE_RECORD"]
    }

    private func read() throws -> [String: String] {
        var files: [String: String] = [:]
        for path in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? [] {
            let file = folder.appendingPathComponent(path)
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            files[path] = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        }
        return files
    }

    /// The first line that differs; nil if none does.
    private static func difference(_ expected: String, _ actual: String) -> String? {
        guard Array(expected.utf8) != Array(actual.utf8) else { return nil }
        let expected = lines(expected), actual = lines(actual)
        let index = zip(expected, actual).prefix { $0 == $1 }.count
        return "\(index + 1): expected \(line(index, of: expected)), got \(line(index, of: actual))"
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    private static func line(_ index: Int, of lines: [Substring]) -> String {
        index < lines.count ? "\"\(lines[index])\"" : "the end"
    }
}
