public import Foundation

/// A Markdown file whose `console` blocks are commands with the output they must give.
///
///     ```console
///     $ deckle export sample/_payload.json --to docx
///     error[usage.unknown-format]: there is no format "docx"
///     [exit 2]
///     ```
///
/// `…` in an expected line stands for any text, a line of nothing but `…` for any lines. Without an `[exit N]` line the
/// status must be 0. All commands of a file run one after the other in one temporary folder that holds the sample hub
/// as `sample`, with standard output and standard error as one, on a machine without fonts.
public struct Transcript {
    /// A command with what it must say.
    struct Step {
        var command: String
        var output: [String] = []
        var status: Int32 = 0
        var line: Int
    }

    public let name: String
    let steps: [Step]

    public init(contentsOf file: URL) throws {
        self.init(name: file.lastPathComponent, text: String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }

    public init(name: String, text: String) {
        self.name = name
        steps = Self.steps(in: text)
    }

    /// All transcripts of the package, in the order of their names, and the guides of its documentation.
    public static func all() throws -> [Transcript] {
        let transcripts = try FileManager.default
            .contentsOfDirectory(at: PackageRoot.file("Tests/Transcripts"), includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "md" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        return try (transcripts + [PackageRoot.file("docs/themes.md")]).map(Transcript.init(contentsOf:))
    }

    /// Runs every command and says what was not as written.
    ///
    /// - Parameter binary: the path of the program that `deckle` stands for.
    public func failures(binary: String, secondsPerCommand: Int = 60) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("deckle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: Sample.folder, to: folder.appendingPathComponent("sample"))
        return try steps.compactMap { try failure(of: $0, in: folder.path, binary: binary, seconds: secondsPerCommand) }
    }

    private func failure(of step: Step, in folder: String, binary: String, seconds: Int) throws -> String? {
        // No fonts, of which every machine has others.
        let environment = [
            "DECKLE": binary, "NO_COLOR": "1", "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": folder, "XDG_DATA_DIRS": folder,
        ]
        let script = "deckle() { \"$DECKLE\" \"$@\"; }; " + step.command
        let outcome = try Command("/bin/bash", ["-c", script], folder: folder, environment: environment)
            .run(seconds: seconds)
        var output = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if output.last == "" { output.removeLast() }
        let status = outcome.status.map(String.init) ?? "time was up"
        guard status == String(step.status), Self.matches(output[...], step.output[...]) else {
            return "\(name):\(step.line): $ \(step.command)\n\(outcome.output)[exit \(status)]"
        }
        return nil
    }

    /// The commands of all `console` blocks.
    private static func steps(in text: String) -> [Step] {
        var steps: [Step] = []
        var isInBlock = false
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") {
                isInBlock = line == "```console"
            } else if isInBlock, line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2)), line: index + 1))
            } else if isInBlock, !steps.isEmpty {
                if let status = exitStatus(line) {
                    steps[steps.count - 1].status = status
                } else {
                    steps[steps.count - 1].output.append(String(line))
                }
            }
        }
        return steps
    }

    private static func exitStatus(_ line: Substring) -> Int32? {
        guard line.hasPrefix("[exit "), line.hasSuffix("]") else { return nil }
        return Int32(line.dropFirst(6).dropLast())
    }

    /// Whether lines are as expected, `…` lines standing for any number of them.
    static func matches(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
        guard let first = expected.first else { return lines.isEmpty }
        if first == "…" {
            return (lines.startIndex...lines.endIndex).contains { matches(lines[$0...], expected.dropFirst()) }
        }
        guard let line = lines.first, matches(line, pattern: first) else { return false }
        return matches(lines.dropFirst(), expected.dropFirst())
    }

    /// Whether a line is as expected, each `…` standing for any text.
    static func matches(_ line: String, pattern: String) -> Bool {
        let parts = pattern.split(separator: "…", omittingEmptySubsequences: false)
        guard let first = parts.first, let last = parts.last, parts.count > 1 else { return line == pattern }
        guard line.hasPrefix(first), line.hasSuffix(last), line.count >= first.count + last.count else { return false }
        var rest = line.dropFirst(first.count).dropLast(last.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let range = rest.firstRange(of: part) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}
