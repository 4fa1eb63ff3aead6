internal import DeckleCore

/// Finds the slots of a document and checks its plain objects and lists, in one pass over the bytes.
///
/// Values of named types are left to ``DevalueSlotReader``, and so is whatever looks odd, as it can say what is wrong.
struct SlotScanner {
    /// Where the slots start.
    private(set) var starts: SlotTable
    /// The slots that were left.
    private(set) var unchecked: [Int] = []
    private var scanner: JSONScanner
    /// The largest number that a plain object or list refers to; slots that are still to come count.
    private var farthest = 0

    /// - Parameter scanner: stands before the first slot.
    /// - Throws: ``Failure`` where the text is no JSON.
    init(_ scanner: JSONScanner) throws(Failure) {
        self.scanner = scanner
        starts = SlotTable(documentSize: scanner.count)
        repeat { try slot() } while self.scanner.take(UInt8(ascii: ","))
        guard self.scanner.take(UInt8(ascii: "]")) else { throw self.scanner.unexpected(insteadOf: "\",\" or \"]\"") }
        try self.scanner.expectEnd()
    }

    /// Whether plain objects and lists refer to slots that there are.
    var isComplete: Bool { farthest < starts.count }

    private mutating func slot() throws(Failure) {
        let first = scanner.peek()
        let start = scanner
        starts.append(start.offset)
        switch first {
        case UInt8(ascii: "\""):
            _ = try scanner.string()
            return
        case UInt8(ascii: "{"): if try plainObject() { return }
        case UInt8(ascii: "["): if plainList() { return }
        default: return try scanner.skipValue()
        }
        scanner = start
        unchecked.append(starts.count - 1)
        try scanner.skipValue()
    }

    private mutating func plainObject() throws(Failure) -> Bool {
        _ = scanner.take(UInt8(ascii: "{"))
        if scanner.take(UInt8(ascii: "}")) { return true }
        repeat {
            guard scanner.peek() == UInt8(ascii: "\"") else { return false }
            let name = try scanner.string()
            guard isPlain(name), scanner.take(UInt8(ascii: ":")), reference(allowsHole: false) else { return false }
        } while scanner.take(UInt8(ascii: ","))
        return scanner.take(UInt8(ascii: "}"))
    }

    private mutating func plainList() -> Bool {
        _ = scanner.take(UInt8(ascii: "["))
        if scanner.take(UInt8(ascii: "]")) { return true }
        repeat {
            guard reference(allowsHole: true) else { return false }
        } while scanner.take(UInt8(ascii: ","))
        return scanner.take(UInt8(ascii: "]"))
    }

    private mutating func reference(allowsHole: Bool) -> Bool {
        guard let number = scanner.shortInteger(), number > DevalueReference.sparse,
            allowsHole || number != DevalueReference.hole.number
        else { return false }
        farthest = max(farthest, number)
        return true
    }

    /// Whether a name is not the one that is forbidden, `__proto__`, whichever way that is written.
    private func isPlain(_ name: Range<Int>) -> Bool {
        let length = Self.forbidden.utf8.count
        guard name.count >= length else { return true }
        let bytes = unsafe scanner.bytes[name]
        guard name.count == length else { return unsafe !bytes.contains(UInt8(ascii: "\\")) }
        return unsafe bytes.first != UInt8(ascii: "_") || !bytes.elementsEqual(Self.forbidden.utf8)
    }

    private static let forbidden = "__proto__"
}
