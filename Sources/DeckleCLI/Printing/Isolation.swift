import DeckleSystem
import Foundation

/// What keeps a program apart from network and other processes: namespaces of Linux, where the system lets us have them.
enum Isolation {
    /// What stands before a command; empty where the system gives nothing.
    static let command: [String] = {
        guard let program = Executables.path(of: "unshare"), let nothing = Executables.path(of: "true") else {
            return []
        }
        let namespaces = ["--net", "--pid", "--fork", "--kill-child", "--mount-proc"]
        // Who is not root gets them in a namespace of users, in which nobody changes who they are.
        let ways = [[program] + namespaces, [program, "--map-current-user"] + namespaces]
        return ways.first { works($0 + [nothing]) } ?? []
    }()

    private static func works(_ command: [String]) -> Bool {
        let trial = GuardedProgram(command, environment: [:], folder: "/")
        return trial.run(seconds: 10)?.ending == .exit(status: 0)
    }
}
