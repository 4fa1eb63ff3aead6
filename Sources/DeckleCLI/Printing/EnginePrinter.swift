import DeckleCore
import DeckleSystem
import Foundation

/// Prints a page with a program, in a folder that has nothing else in it and is gone afterwards.
final class EnginePrinter: PagePrinter {
    /// The most bytes that are taken of a file.
    private static let limit = 1 << 31

    private let engine: PDFEngine
    private let folder: String
    private let file: FileOutput

    /// - Throws: ``Failure`` with `output.unwritable`
    init(_ engine: PDFEngine) throws {
        self.engine = engine
        let start = FilePath.join(ScratchFiles.systemFolder, "deckle.")
        guard let folder = TemporaryFiles.createFolder(start) else {
            throw SystemError.unwritable(ScratchFiles.systemFolder)
        }
        self.folder = folder
        for name in ["home", "temporary"] { mkdir(FilePath.join(folder, name), 0o700) }
        file = try FileOutput(path: FilePath.join(folder, "page.html"))
    }

    deinit { TemporaryFiles.remove(folder) }

    var name: String { engine.name }

    var page: any Output { file }

    func pdf(within seconds: Int, log: inout [Diagnostic]) throws -> SourceBytes {
        try file.complete()
        try file.publish()
        log += notes
        let pdf = FilePath.join(folder, "page.pdf")
        let arguments = engine.arguments(page: FilePath.join(folder, "page.html"), pdf: pdf, folder: folder)
        let command = Isolation.command + [engine.path] + arguments
        let program = GuardedProgram(command, environment: environment, folder: folder)
        guard let outcome = program.run(seconds: seconds) else { throw SystemError.unreadable(engine.path) }
        if let failure = failure(outcome, seconds: seconds) { throw failure }
        return try result(at: pdf)
    }

    /// What runs is told of the machine: where programs are, and folders of its own; nothing that changes from run to run.
    private var environment: [String: String] {
        [
            "HOME": FilePath.join(folder, "home"),
            "TMPDIR": FilePath.join(folder, "temporary"),
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
            "LC_ALL": "C.UTF-8", "TZ": "UTC",
            // Python would number what it keeps in another order each time, and fonts would say when they were cut.
            "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "\(Timestamp.none.seconds)",
        ]
    }

    private var notes: [Diagnostic] {
        var notes: [Diagnostic] = []
        if Isolation.command.isEmpty {
            notes.append(
                .note(.pdfNetwork, "\(engine.name) could reach a network: this system gives it no namespace of its own")
            )
        }
        if !engine.isSandboxed {
            notes.append(
                .note(
                    .pdfNoSandbox,
                    "\(engine.name) runs without its sandbox, which does not work for root",
                    hint: "run deckle as another user"
                )
            )
        }
        return notes
    }

    private func failure(_ outcome: GuardedProgram.Outcome, seconds: Int) -> Failure? {
        switch outcome.ending {
        case .exit(status: 0): nil
        case .exit(let status): failed("ended with status \(status)", outcome.said)
        case .signal(let number): failed("was ended by signal \(number)", outcome.said)
        case .timeUp:
            Failure(
                .error(
                    .pdfEngineFailed,
                    "\(engine.name) did not end within \(counted(seconds, "second"))",
                    hint: "give it more time with --set pdf.seconds=N, or select fewer questions"
                )
            )
        }
    }

    private func failed(_ how: String, _ said: String) -> Failure {
        let last = said.split(whereSeparator: \.isNewline).last { !$0.allSatisfy(\.isWhitespace) }
        let words = last.map { ": " + DiagnosticText.visible(String($0.prefix(200))) } ?? ""
        return Failure(
            .error(
                .pdfEngineFailed,
                "\(engine.name) \(how)\(words)",
                hint: "name another with --set pdf.engine=PATH"
            )
        )
    }

    /// The file that was made.
    private func result(at path: String) throws -> SourceBytes {
        guard let status = FileStatus(ofLink: path), status.isRegular, status.size <= Self.limit else {
            throw failed("wrote no file", "")
        }
        return try InputFile.source(at: path, isKept: false).bytes
    }
}
