import Foundation

/// Wakes up when something happens in folders, or after a while where the system does not tell.
final class ChangeSignal {
    /// What is waited at the most, in milliseconds: some file systems tell nothing, and some systems cannot be asked.
    private static let longest: Int32 = 500

    #if canImport(Glibc)
        private let descriptor: Int32

        /// From now on nothing is missed (inotify(7)).
        init(_ folders: Set<String>) {
            descriptor = inotify_init1(Int32(O_CLOEXEC | O_NONBLOCK))
            let events = IN_CREATE | IN_CLOSE_WRITE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
            for folder in folders { _ = inotify_add_watch(descriptor, folder, UInt32(events)) }
        }

        deinit {
            if descriptor >= 0 { close(descriptor) }
        }

        func wait() {
            var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            _ = poll(&request, 1, Self.longest)
        }
    #else
        init(_ folders: Set<String>) {}

        func wait() { usleep(useconds_t(Self.longest) * 500) }
    #endif
}
