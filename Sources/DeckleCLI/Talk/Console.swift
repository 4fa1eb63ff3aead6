import Foundation

/// Where the program talks: data goes to standard output, everything else to standard error.
struct Console {
    /// How much is said.
    enum Volume: Int, Comparable {
        /// Errors only.
        case quiet
        case normal
        case verbose

        static func < (left: Volume, right: Volume) -> Bool { left.rawValue < right.rawValue }
    }

    var volume: Volume
    var terminal: Terminal

    /// Prints a line for people, unless they want quiet.
    func say(_ line: String) {
        if volume > .quiet { Self.write(line + "\n", to: STDERR_FILENO) }
    }

    /// Prints a line that matters even to those who want quiet.
    func insist(_ line: String) {
        Self.write(line + "\n", to: STDERR_FILENO)
    }

    /// Prints an answer that was asked for.
    static func answer(_ text: String) {
        write(text.hasSuffix("\n") ? text : text + "\n", to: STDOUT_FILENO)
    }

    /// Writes all of a text; a reader that has gone away is no error of ours.
    static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}
