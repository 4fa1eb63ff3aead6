internal import DeckleCore

/// The contents of files, and the addresses that hold them, as far as they fit; what was not used for the longest time
/// goes first.
struct MediaCache {
    private struct Entry {
        var bytes: [UInt8]
        var address: String?
        /// The number of the call that used it last.
        var lastUse: Int

        var size: Int { bytes.count + (address?.utf8.count ?? 0) }
    }

    private let limit: Int
    private var entries: [Int: Entry] = [:]
    private var useCount = 0
    /// The number of bytes held.
    private(set) var size = 0

    /// - Parameter limit: the most bytes that are held.
    init(limit: Int = 16_000_000) {
        self.limit = limit
    }

    /// The content of a file.
    ///
    /// - Parameter read: reads it where it is not held.
    mutating func bytes<E>(_ file: Int, read: () throws(E) -> [UInt8]) throws(E) -> [UInt8] {
        try entry(file, read: read).bytes
    }

    /// The address that holds the content of a file.
    ///
    /// - Parameter read: reads the content where it is not held.
    mutating func dataAddress<E>(_ file: Int, type: String, read: () throws(E) -> [UInt8]) throws(E) -> String {
        var entry = try entry(file, read: read)
        if let address = entry.address { return address }
        let address = DataAddress.make(type: type, content: entry.bytes)
        entry.address = address
        keep(entry, as: file)
        return address
    }

    private mutating func entry<E>(_ file: Int, read: () throws(E) -> [UInt8]) throws(E) -> Entry {
        useCount += 1
        if let entry = entries[file] {
            entries[file]?.lastUse = useCount
            return entry
        }
        let entry = Entry(bytes: try read(), lastUse: useCount)
        keep(entry, as: file)
        return entry
    }

    private mutating func keep(_ entry: Entry, as file: Int) {
        drop(file)
        guard entry.size <= limit else { return }
        while size + entry.size > limit, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            drop(oldest.key)
        }
        entries[file] = entry
        size += entry.size
    }

    private mutating func drop(_ file: Int) {
        size -= entries.removeValue(forKey: file)?.size ?? 0
    }
}
