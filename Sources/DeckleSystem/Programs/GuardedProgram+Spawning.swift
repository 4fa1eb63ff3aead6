#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension GuardedProgram {
    #if canImport(Glibc)
        private typealias Actions = posix_spawn_file_actions_t
        private typealias Attributes = posix_spawnattr_t
        private static var noActions: Actions { unsafe Actions() }
        private static var noAttributes: Attributes { Attributes() }
    #else
        private typealias Actions = posix_spawn_file_actions_t?
        private typealias Attributes = posix_spawnattr_t?
        private static var noActions: Actions { nil }
        private static var noAttributes: Attributes { nil }
    #endif

    /// Starts the program; nil where that fails, `errno` says why.
    ///
    /// - Parameters:
    ///   - pipe: where all that it says goes; nobody talks to it.
    ///   - lifeline: what ends when we do, and the program with it.
    func spawn(saying pipe: Int32, watching lifeline: Int32) -> pid_t? {
        var actions = unsafe Self.noActions
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, pipe, STDOUT_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, pipe, STDERR_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, lifeline, 3)
        var attributes = Self.noAttributes
        unsafe Self.prepare(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        var process: pid_t = 0
        let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        errno = unsafe Self.withCStrings(line) { arguments in
            unsafe Self.withCStrings(variables) { variables in
                unsafe posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, variables)
            }
        }
        return errno == 0 ? process : nil
    }

    /// The shell goes to the folder, which not every system's `posix_spawn` can, and then becomes the program. It leaves
    /// behind a process that waits for our end, which is not the program's child, and then ends the group.
    private var line: [String] { ["sh", "-c", Self.script, "sh", folder] + command }

    private static let script = """
        cd "$1" && shift || exit
        ( { read -r nothing <&3; kill -9 0; } & ) && exec "$@" 3<&-
        """

    /// A group of its own, and every signal as it is by nature: we ignore some, and queues block others.
    private static func prepare(_ attributes: UnsafeMutablePointer<Attributes>) {
        var all = sigset_t(), none = sigset_t()
        unsafe sigfillset(&all)
        unsafe sigemptyset(&none)
        unsafe posix_spawnattr_init(attributes)
        unsafe posix_spawnattr_setsigdefault(attributes, &all)
        unsafe posix_spawnattr_setsigmask(attributes, &none)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
        unsafe posix_spawnattr_setflags(attributes, Int16(flags))
    }

    /// Calls `body` with texts as C has lists of them: pointers, the last of which is null.
    private static func withCStrings(
        _ texts: [String],
        _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
    ) -> Int32 {
        var pointers = unsafe texts.map { unsafe strdup($0) } + [nil]
        defer { unsafe pointers.forEach { unsafe free($0) } }
        return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
            unsafe buffer.baseAddress.map(body) ?? EINVAL
        }
    }
}
