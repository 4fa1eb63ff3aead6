#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A pipe that nothing is written to: who reads from it learns when we are gone, even where a signal leaves us no time.
final class Lifeline {
    let watched: Int32
    private let held: Int32

    /// Nil where there is no pipe to be had, `errno` says why.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return nil }
        (watched, held) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    deinit {
        close(watched)
        close(held)
    }
}
