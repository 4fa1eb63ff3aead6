#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What a program says: all of it is read, so that it never waits, and the end of it is kept.
final class ProgramPipe {
    /// Bytes that are kept.
    private static let limit = 4096

    let writing: Int32
    /// Negative once nobody can write any more.
    private var reading: Int32
    private var isWritingOpen = true
    private var kept: [UInt8] = []
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)

    /// Nil where there is no pipe to be had, `errno` says why.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return nil }
        (reading, writing) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(reading, F_SETFL, O_NONBLOCK)
    }

    deinit {
        closeWriting()
        closeReading()
    }

    /// The end of what was said.
    var end: String { String(decoding: kept, as: UTF8.self) }

    func closeWriting() {
        if isWritingOpen { close(writing) }
        isWritingOpen = false
    }

    /// Reads what there is, after waiting for it as long as that; one buffer, so that the caller can look at the clock.
    func read(waiting milliseconds: Int32) {
        var request = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
        // Without a descriptor this only waits.
        guard unsafe poll(&request, 1, milliseconds) > 0 else { return }
        let count = unsafe buffer.withUnsafeMutableBytes { unsafe systemRead(reading, $0.baseAddress, $0.count) }
        if count > 0 {
            kept = Array((kept + buffer[..<count]).suffix(Self.limit))
        } else if count == 0 {
            closeReading()
        }
    }

    private func closeReading() {
        if reading >= 0 { close(reading) }
        reading = -1
    }
}

/// `read` by another name, as a type here has a method of that one.
private func systemRead(_ descriptor: Int32, _ room: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe read(descriptor, room, count)
}
