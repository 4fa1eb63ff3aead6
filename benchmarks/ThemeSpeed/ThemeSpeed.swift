import Deckle
import Foundation

/// Resolves a theme as an export does, once and with its deck read before, and prints the milliseconds of processor time
/// that it took.
///
///     theme-speed THEME DECK
@main
struct ThemeSpeed {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let name = arguments.first, let file = arguments.dropFirst().first else {
            fatalError("theme-speed THEME DECK")
        }
        let bytes = SourceBytes(try Data(contentsOf: URL(fileURLWithPath: file)))
        var log: [Diagnostic] = []
        for manuscript in try Source(name: file, bytes: bytes).manuscripts(log: &log) {
            let start = processorTime()
            let look = try ThemeLibrary().resolution(of: name, language: manuscript.deck.language)
            let time = processorTime() - start
            precondition(!look.theme.files.isEmpty, "nothing was resolved")
            print(String(format: "%.3f", time))
        }
    }

    /// In milliseconds; processor time, as the machine may be busy with something else.
    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
    }
}
