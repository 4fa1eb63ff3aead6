import Foundation
import Testing

@testable import DeckleSystem

@Suite struct GuardedProgramTests {
    private func run(_ script: String, seconds: Int = 30) throws -> GuardedProgram.Outcome {
        let program = GuardedProgram(["/bin/sh", "-c", script], environment: ["ONE": "1"], folder: "/usr")
        return try #require(program.run(seconds: seconds))
    }

    @Test(arguments: [
        ("exit 0", ProgramEnding.exit(status: 0)), ("exit 3", .exit(status: 3)), ("kill -TERM $$", .signal(15)),
        ("exec nothing-of-that-name", .exit(status: 127)),
    ])
    func theEndIsTold(script: String, ending: ProgramEnding) throws {
        #expect(try run(script).ending == ending)
    }

    @Test func aProgramRunsInItsFolderWithItsVariablesAndNothingToRead() throws {
        let outcome = try run("pwd; echo $ONE$HOME; cat; echo end >&2")
        #expect(outcome.said == "/usr\n1\nend\n")
    }

    @Test func aProgramIsStoppedWhenItsTimeIsUp() throws {
        #expect(try run("sleep 1000", seconds: 1).ending == .timeUp)
    }

    @Test func ofMuchThatIsSaidTheEndIsKept() throws {
        let outcome = try run("i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i + 1)); done")
        #expect(outcome.ending == .exit(status: 0))
        #expect(outcome.said.utf8.count <= 4096)
        #expect(outcome.said.hasSuffix("line 19999\n"))
    }

    @Test func aProgramThatClosesItsOutputIsStillWaitedFor() throws {
        #expect(try run("exec >&- 2>&-; sleep 0.2; exit 5").ending == .exit(status: 5))
    }

    @Test func whatAProgramLeavesRunningEndsWithIt() throws {
        let said = try run("sleep 1000 & echo $!").said
        let process = try #require(pid_t(said.trimmingCharacters(in: .whitespacesAndNewlines)))
        // Somebody else has to wait for it, which may take a moment.
        for _ in 0..<100 where isRunning(process) { usleep(20_000) }
        #expect(!isRunning(process))
    }

    @Test func aProgramEndsWhenWeAreGone() throws {
        let program = GuardedProgram(["/bin/sleep", "1000"], environment: [:], folder: "/")
        let pipe = try #require(ProgramPipe())
        var lifeline = Lifeline()
        let watched = try #require(lifeline?.watched)
        let process = try #require(program.spawn(saying: pipe.writing, watching: watched))
        var status: Int32 = 0
        usleep(200_000)
        #expect(waitpid(process, &status, WNOHANG) == 0)
        lifeline = nil
        #expect(waitpid(process, &status, 0) == process)
        #expect(status == SIGKILL)
    }

    /// Signals that we ignore would be ignored by what we start too.
    @Test func signalsAreAsTheyAreByNature() throws {
        let former = signal(SIGHUP, SIG_IGN)
        defer { signal(SIGHUP, former) }
        #expect(try run("kill -HUP $$; exit 0").ending == .signal(SIGHUP))
    }

    @Test func whatCannotBeStartedHasNoFolder() throws {
        let program = GuardedProgram(["/bin/true"], environment: [:], folder: "/nowhere")
        #expect(try #require(program.run(seconds: 10)).ending != .exit(status: 0))
    }

    /// Whether a process is there and has not ended, as the system's list of them says.
    private func isRunning(_ process: pid_t) -> Bool {
        let list = GuardedProgram(["/bin/ps", "-o", "stat=", "-p", "\(process)"], environment: [:], folder: "/")
        let state = list.run(seconds: 10)?.said ?? ""
        return !state.isEmpty && !state.hasPrefix("Z")
    }
}
