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
    /// Whether programs read along, to whom lines for people mean nothing.
    var isForPrograms = false

    /// Prints a line for people, unless they want quiet.
    func say(_ line: String) {
        if volume > .quiet, !isForPrograms { Self.write(line + "\n") }
    }

    /// Prints a line for people, even if they want quiet.
    func tell(_ line: String) {
        if !isForPrograms { Self.write(line + "\n") }
    }

    /// Prints a line that matters to everyone.
    func insist(_ line: String) {
        Self.write(line + "\n")
    }

    /// Prints an answer that was asked for.
    ///
    /// - Throws: ``Failure`` with `output.unwritable`
    static func answer(_ text: String) throws {
        try answer(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }

    /// Prints the bytes of a file that was asked for.
    ///
    /// - Throws: ``Failure`` with `output.unwritable`
    static func answer(_ bytes: [UInt8]) throws {
        guard write(bytes, to: STDOUT_FILENO) else { throw SystemError.unwritable("standard output") }
    }

    /// Prints a text to standard error; where that cannot be there is nobody to tell.
    static func write(_ text: String) {
        _ = write(Array(text.utf8), to: STDERR_FILENO)
    }

    /// Writes all of the bytes; false where that fails, `errno` says why.
    ///
    /// A reader that has gone away has had enough, which is no error.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { return errno == EPIPE }
            rest = rest.dropFirst(written)
        }
        return true
    }
}
