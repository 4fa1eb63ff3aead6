internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The process groups of the programs that run for us: none of them may outlive the program.
package enum RunningPrograms {
    private static let groups = Mutex<Set<pid_t>>([])

    /// Starts a program and notes it; nil where that fails, `errno` says why.
    static func start(_ spawn: () -> pid_t?) -> pid_t? {
        groups.withLock { groups in
            let group = spawn()
            if let group { groups.insert(group) }
            return group
        }
    }

    /// Ends all that is left of a group, and waits for its first process.
    ///
    /// - Returns: what `waitpid` says of that.
    static func end(_ group: pid_t) -> Int32 {
        groups.withLock { groups in
            // The first process is waited for after that, so that no other can have got its number.
            killpg(group, SIGKILL)
            var status: Int32 = 0
            while unsafe waitpid(group, &status, 0) < 0, errno == EINTR {}
            groups.remove(group)
            return status
        }
    }

    /// Ends all of them; nothing new can be started any more until `last` is done.
    package static func endAll(andThen last: () -> Void) {
        groups.withLock { groups in
            for group in groups {
                killpg(group, SIGKILL)
                while waitpid(group, nil, 0) < 0, errno == EINTR {}
            }
            groups = []
            last()
        }
    }
}
