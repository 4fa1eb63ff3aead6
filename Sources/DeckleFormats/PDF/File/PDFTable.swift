/// The table of where the objects of a file stand (ISO 32000-1, 7.5.4 and 7.5.8), with the trailer.
struct PDFTable {
    enum Entry {
        case free
        case place(Int)
        /// In another object, a stream that holds many.
        case packed(in: Int, index: Int)
    }

    /// The most objects that a file may have (Annex C).
    static let limit = 8_388_607

    private(set) var entries: [Entry] = []
    private(set) var trailer = PDFDictionary()

    subscript(number: Int) -> Entry {
        get { entries.indices.contains(number) ? entries[number] : .free }
        set {
            while entries.count <= number { entries.append(.free) }
            entries[number] = newValue
        }
    }

    /// The table of lines that begins with `xref`; nil where it breaks off.
    init?(lines scanner: PDFScanner) {
        var scanner = scanner
        guard scanner.take("xref") else { return nil }
        while !scanner.take("trailer") {
            guard let first = scanner.integer(), let count = scanner.integer(),
                first <= Self.limit, count <= Self.limit
            else { return nil }
            for number in first..<(first + count) {
                guard let place = scanner.integer(), scanner.integer() != nil else { return nil }
                if scanner.take("n") { self[number] = .place(place) } else if !scanner.take("f") { return nil }
            }
        }
        guard let trailer = scanner.dictionary() else { return nil }
        self.trailer = trailer
    }

    /// The table that a stream holds; nil where it is not one, or breaks off.
    init?(stream dictionary: PDFDictionary, data: [UInt8]) {
        guard let widths = dictionary.integers("W"), widths.count == 3, widths.allSatisfy({ $0 <= 7 }),
            let size = dictionary.integer("Size")
        else { return nil }
        var ranges = (dictionary.integers("Index") ?? [0, size])[...], fields = PDFFields(data, widths: widths)
        while let first = ranges.popFirst(), let count = ranges.popFirst() {
            guard first <= Self.limit, count <= Self.limit, count <= fields.count else { return nil }
            for number in first..<(first + count) { self[number] = fields.next() }
        }
        trailer = dictionary
    }

    /// The table as the data of a stream, in fields of one, five and four bytes.
    var data: [UInt8] {
        entries.flatMap { entry in
            let (kind, place, index) =
                switch entry {
                case .free: (0, 0, 0)
                case .place(let place): (1, place, 0)
                case .packed(let stream, let index): (2, stream, index)
                }
            return [UInt8(kind)] + Self.bigEndian(place, count: 5) + Self.bigEndian(index, count: 4)
        }
    }

    static let widths = Array("[1 5 4]".utf8)

    private static func bigEndian(_ number: Int, count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
