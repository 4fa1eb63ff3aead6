import DeckleSystem
import Dispatch
import Foundation

/// Ends the program cleanly on Ctrl-C and its relatives: nothing half written stays behind.
enum Interruption {
    nonisolated(unsafe) private static var sources: [any DispatchSourceSignal] = []

    /// A queue of its own: the shared ones are full while pages are made.
    private static let queue = DispatchQueue(label: "interruption", qos: .userInteractive)

    /// Called once, before anything is written.
    static func watch() {
        openStandardStreams()
        // A reader that closes a pipe is an error of one write, not the end of the program.
        signal(SIGPIPE, SIG_IGN)
        // So is a file that grows over the limit of the user.
        signal(SIGXFSZ, SIG_IGN)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                RunningPrograms.endAll {
                    TemporaryFiles.removeAll { _exit(ExitStatus.interrupted.rawValue) }
                }
            }
            source.resume()
            sources.append(source)
        }
    }

    /// Puts something in the place of standard streams that came closed, or else a file of ours would get its number
    /// and our messages with it.
    private static func openStandardStreams() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", O_RDWR)
        }
    }
}
