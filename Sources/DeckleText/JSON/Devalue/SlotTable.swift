/// Where the slots of a devalue document start, four bytes a slot: payloads have several slots a question.
struct SlotTable: Sendable {
    /// The size in bytes of the largest document whose slots it can hold.
    static let sizeLimit = Int(UInt32.max)

    private var offsets: [UInt32] = []
    /// Whether every slot ends before the next one starts, with nothing but a comma and white space between them.
    let isDense: Bool

    /// A table with room for the slots of a document of the usual make; room that is not used costs nothing.
    init(documentSize: Int = 0, isDense: Bool = true) {
        self.isDense = isDense
        offsets.reserveCapacity(documentSize / 32)
    }

    var count: Int { offsets.count }

    var indices: Range<Int> { offsets.indices }

    /// The offset of a slot's first byte.
    subscript(slot: Int) -> Int { Int(offsets[slot]) }

    /// - Parameter offset: not beyond ``sizeLimit``.
    mutating func append(_ offset: Int) {
        offsets.append(UInt32(offset))
    }
}
