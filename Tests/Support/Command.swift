import Dispatch
import Foundation

/// A program run to its end, or to a time limit.
public struct Command: Sendable {
    /// What a run left behind.
    public struct Outcome: Sendable {
        /// The exit status; nil if the time was up.
        public var status: Int32?
        /// Standard output and standard error as they came.
        public var output: String
    }

    /// The path of the program.
    public var program: String
    public var arguments: [String]
    /// The folder to run in; nil for the package's.
    public var folder: String?
    /// Variables set on top of the inherited ones.
    public var environment: [String: String]

    public init(
        _ program: String,
        _ arguments: [String] = [],
        folder: String? = nil,
        environment: [String: String] = [:]
    ) {
        self.program = program
        self.arguments = arguments
        self.folder = folder
        self.environment = environment
    }

    /// Runs the program.
    ///
    /// The output goes through a file, because a pipe that nobody empties would stop the program.
    public func run(seconds: Int) throws -> Outcome {
        let capture = FileManager.default.temporaryDirectory.appendingPathComponent("deckle-run-\(UUID().uuidString)")
        _ = FileManager.default.createFile(atPath: capture.path, contents: nil)
        defer { try? FileManager.default.removeItem(at: capture) }
        let handle = try FileHandle(forWritingTo: capture)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder.map(URL.init(fileURLWithPath:)) ?? PackageRoot.url
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        let isInTime = ended.wait(timeout: .now() + .seconds(seconds)) == .success
        if !isInTime { process.terminate() }
        try handle.close()
        let output = String(decoding: try Data(contentsOf: capture), as: UTF8.self)
        return Outcome(status: isInTime ? process.terminationStatus : nil, output: output)
    }

    /// The path of a program on `PATH`; nil if there is none.
    public static func find(_ name: String) -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .map { "\($0)/\(name)" }
            .first(where: FileManager.default.isExecutableFile(atPath:))
    }
}
