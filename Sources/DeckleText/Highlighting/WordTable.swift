/// Finds the class of a word without making a `String` of it: open addressing over byte slices.
struct WordTable: Sendable {
    private struct Entry {
        let start: Int
        let count: Int
        let wordClass: Int
    }

    private var storage: [UInt8] = []
    private var entries: [Entry] = []
    /// One-based indices into the entries, 0 where free; a power of two in number.
    private var slots: [UInt16]
    private let caseBit: UInt8
    private var longest = 0

    /// - Parameter ignoresCase: whether `SELECT` finds `select`; the words are then given in lower case
    init(_ classes: [WordClass], ignoresCase: Bool) {
        caseBit = ignoresCase ? 0x20 : 0
        let words = classes.map { $0.words.utf8.split { $0 == 0x20 || $0 == 0x0A } }
        let count = words.reduce(0) { $0 + $1.count }
        var size = 16
        while size < count * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        for (index, words) in words.enumerated() {
            for word in words { insert(Array(word), index) }
        }
    }

    /// The index of the class that holds the word in `range`; the range must lie in `bytes`.
    func wordClass(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
        guard range.count <= longest else { return nil }
        var slot = hash(bytes, range)
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if entry.count == range.count, equals(entry, bytes, range.lowerBound) { return entry.wordClass }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private mutating func insert(_ word: [UInt8], _ wordClass: Int) {
        guard self.wordClass(of: 0..<word.count, in: word) == nil else { return }
        var slot = hash(word, 0..<word.count)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        entries.append(Entry(start: storage.count, count: word.count, wordClass: wordClass))
        slots[slot] = UInt16(entries.count)
        storage += word
        longest = max(longest, word.count)
    }

    private func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for index in range { hash = (hash ^ UInt32(bytes[index] | caseBit)) &* 16_777_619 }
        return Int(hash ^ (hash >> 15)) & (slots.count - 1)
    }

    private func equals(_ entry: Entry, _ bytes: [UInt8], _ start: Int) -> Bool {
        for offset in 0..<entry.count where storage[entry.start + offset] != bytes[start + offset] | caseBit {
            return false
        }
        return true
    }
}
