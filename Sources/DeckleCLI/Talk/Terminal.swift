import Foundation

/// What standard error can show.
struct Terminal {
    /// When colour is used.
    enum ColorChoice: String, CaseIterable {
        case auto
        case always
        case never
    }

    var usesColor: Bool
    var isInteractive: Bool

    /// - Parameter color: what the user asked for; `auto` follows the terminal, `NO_COLOR`, `CLICOLOR_FORCE`, `TERM`.
    init(color: ColorChoice, environment: [String: String] = ProcessInfo.processInfo.environment) {
        let isTerminal = isatty(STDERR_FILENO) == 1
        isInteractive = isTerminal && environment["CI"] == nil
        switch color {
        case .always: usesColor = true
        case .never: usesColor = false
        case .auto:
            let isForced = environment["CLICOLOR_FORCE"].map { $0 != "0" } ?? false
            let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false || environment["TERM"] == "dumb"
            usesColor = !isRefused && (isForced || isTerminal)
        }
    }
}
