import DeckleTestSupport
import Foundation

/// `deckle` as a program of its own that goes on until it is interrupted.
final class RunningProgram {
    private let process = Process()
    private let folder: TemporaryFolder

    private static let looks = 1_200, pause = Duration.milliseconds(50)

    /// - Parameter folder: where it runs, and its messages are written to `log`.
    init(_ arguments: [String], in folder: TemporaryFolder) throws {
        self.folder = folder
        try folder.write("", to: "log")
        process.executableURL = URL(fileURLWithPath: try BuiltBinary.path())
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.standardInput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("log")))
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
    }

    /// What it has said.
    var log: String { folder.text("log") ?? "" }

    /// Waits until a file of the folder has a text; false where it takes too long.
    func makes(_ file: String, say words: String) async throws -> Bool {
        for _ in 0..<Self.looks {
            if folder.text(file)?.contains(words) == true { return true }
            try await Task.sleep(for: Self.pause)
        }
        return false
    }

    /// Waits until it has said something.
    func says(_ words: String) async throws -> Bool { try await makes("log", say: words) }

    /// What it ends with when Ctrl-C is pressed, or by itself; nil where it does not end.
    func status(interrupting: Bool) async throws -> Int32? {
        if interrupting { kill(process.processIdentifier, SIGINT) }
        // Looked at again and again, as a thread that waits is one that the other tests do not have.
        for _ in 0..<Self.looks {
            if !process.isRunning { return process.terminationStatus }
            try await Task.sleep(for: Self.pause)
        }
        return nil
    }
}
