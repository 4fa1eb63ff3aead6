import DeckleCore
import DeckleSystem
import Foundation
import Testing

@testable import DeckleCLI

@Suite struct EnginePrinterTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// What a script that stands for a browser writes as its file, and what is said of it.
    private func print(_ script: String, log: inout [Diagnostic]) throws -> String {
        let head = "#!/bin/sh\nfor a; do case $a in --print-to-pdf=*) pdf=${a#*=}; esac; done\n"
        let path = folder.path("chrome")
        // Written by another process: what this one has open while others are started counts as busy.
        let writing = ["/bin/sh", "-c", "printf '%s\\n' \"$1\" > \"$2\"; chmod +x \"$2\"", "sh", head + script, path]
        _ = GuardedProgram(writing, environment: ["PATH": "/usr/bin:/bin"], folder: folder.path).run(seconds: 30)
        let printer = try EnginePrinter(#require(PDFEngine.find(path)))
        try printer.page.write(Array("<p>page</p>\n".utf8))
        return String(decoding: try printer.pdf(within: 30, log: &log).withBytes(Array.init), as: UTF8.self)
    }

    @Test func whatTheProgramWritesIsTaken() throws {
        var log: [Diagnostic] = []
        #expect(try print("cat page.html > \"$pdf\"", log: &log) == "<p>page</p>\n")
    }

    @Test func theProgramHasEmptyFoldersOfItsOwnAndNothingElse() throws {
        var log: [Diagnostic] = []
        let script = "(ls -A \"$HOME\" \"$TMPDIR\" | grep -v :; pwd; env) > \"$pdf\""
        let lines = try print(script, log: &log).split(separator: "\n")
        let own = try #require(lines.first { $0.hasPrefix("/") })
        #expect(lines.contains("HOME=\(own)/home") && lines.contains("TMPDIR=\(own)/temporary"))
        #expect(!FileManager.default.fileExists(atPath: String(own)))
        let names: Set<Substring> = [
            "HOME", "TMPDIR", "PATH", "LC_ALL", "TZ", "PYTHONHASHSEED", "SOURCE_DATE_EPOCH", "PWD", "OLDPWD", "SHLVL",
            "_",
        ]
        #expect(lines.filter { !$0.hasPrefix("/") && !names.contains($0.prefix { $0 != "=" }) } == [])
    }

    @Test func onlyRootRunsABrowserWithoutItsSandbox() throws {
        var log: [Diagnostic] = []
        _ = try print("echo > \"$pdf\"", log: &log)
        #expect(log.contains { $0.code.name == "pdf.no-sandbox" } == (geteuid() == 0))
    }

    @Test(.enabled(if: !Isolation.command.isEmpty)) func theProgramReachesNothing() throws {
        var log: [Diagnostic] = []
        let ours = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/net")
        let namespace = try print(
            "readlink /proc/self/ns/net > \"$pdf\"; tail -n +2 /proc/net/route >> \"$pdf\"",
            log: &log
        )
        let lines = namespace.split(separator: "\n")
        #expect(lines.first?.hasPrefix("net:[") == true && !namespace.contains(ours))
        #expect(lines.count == 1, "there is a route")
        #expect(!log.contains { $0.code.name == "pdf.network" })
    }

    @Test func aLinkIsNoFile() throws {
        var log: [Diagnostic] = []
        let failure = #expect(throws: Failure.self) { try print("ln -s /etc/hostname \"$pdf\"", log: &log) }
        #expect(failure?.diagnostics.map(\.code.name) == ["pdf.engine-failed"])
    }
}
