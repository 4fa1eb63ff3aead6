/// The fields of a table that a stream holds, three an object (ISO 32000-1, 7.5.8.3).
struct PDFFields {
    private var rest: ArraySlice<UInt8>
    private let widths: [Int]

    /// - Parameter widths: the bytes of each field; a kind of none is that of an object with a place.
    init(_ data: [UInt8], widths: [Int]) {
        rest = data[...]
        self.widths = widths
    }

    /// How many objects there are fields of.
    var count: Int { rest.count / max(1, widths.reduce(0, +)) }

    /// The next object.
    mutating func next() -> PDFTable.Entry {
        let fields = widths.map { number(of: $0) }
        switch widths[0] == 0 ? 1 : fields[0] {
        case 1: return .place(fields[1])
        case 2: return .packed(in: fields[1], index: fields[2])
        default: return .free
        }
    }

    /// The most significant byte comes first.
    private mutating func number(of width: Int) -> Int {
        defer { rest = rest.dropFirst(width) }
        return rest.prefix(width).reduce(0) { $0 << 8 | Int($1) }
    }
}
