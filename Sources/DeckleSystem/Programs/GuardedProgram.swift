#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A program to be run in a process group of its own: it gets no file and no variable but those that it is given, and
/// nothing of it is left behind.
package struct GuardedProgram: Sendable {
    /// What a run was like.
    package struct Outcome: Sendable {
        package var ending: ProgramEnding
        /// The end of what it said.
        package var said: String
    }

    /// The path of the program, and its arguments.
    package var command: [String]
    package var environment: [String: String]
    /// Where it runs.
    package var folder: String

    package init(_ command: [String], environment: [String: String], folder: String) {
        self.command = command
        self.environment = environment
        self.folder = folder
    }

    /// Runs the program, and ends what it has started and left; nil where it cannot be started, `errno` says why.
    package func run(seconds: Int) -> Outcome? {
        guard let pipe = ProgramPipe(), let lifeline = Lifeline() else { return nil }
        let group = RunningPrograms.start { spawn(saying: pipe.writing, watching: lifeline.watched) }
        guard let group else { return nil }
        pipe.closeWriting()
        let deadline = ContinuousClock.now + .seconds(seconds)
        var isInTime = true
        while isInTime, !Self.hasEnded(group) {
            pipe.read(waiting: 20)
            isInTime = ContinuousClock.now < deadline
        }
        let status = withExtendedLifetime(lifeline) { RunningPrograms.end(group) }
        pipe.read(waiting: 0)
        return Outcome(ending: isInTime ? Self.ending(status) : .timeUp, said: pipe.end)
    }

    /// Whether the process has ended; it is still to be waited for, so that its number stays its own.
    private static func hasEnded(_ process: pid_t) -> Bool {
        var info = unsafe siginfo_t()
        let result = unsafe waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT)
        return unsafe result != 0 || info.si_signo == SIGCHLD
    }

    /// What a status of `waitpid` means: the signal in the lowest seven bits, else the exit status above them.
    private static func ending(_ status: Int32) -> ProgramEnding {
        status & 0x7F == 0 ? .exit(status: status >> 8 & 0xFF) : .signal(status & 0x7F)
    }
}
