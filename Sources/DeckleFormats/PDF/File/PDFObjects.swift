internal import DeckleSystem

/// The objects of a PDF file, found by its table.
struct PDFObjects {
    /// The most bytes that the objects packed into one stream, or a table, may take.
    private static let packedLimit = 1 << 28

    private let bytes: [UInt8]
    /// Where the table stands, which is after all objects.
    private let tableStart: Int
    let table: PDFTable

    /// Nil where the table or one of the objects is not where it should be, for a table of several pieces, and where a
    /// password is asked for.
    init?(_ bytes: [UInt8]) {
        guard let start = Self.tableStart(in: bytes), let table = Self.table(in: bytes, at: start),
            table.trailer["Prev"] == nil, table.trailer["Encrypt"] == nil
        else { return nil }
        self.bytes = bytes
        self.table = table
        tableStart = start
        guard table.entries.indices.allSatisfy(isInPlace) else { return nil }
    }

    /// The file up to its table.
    var beforeTable: ArraySlice<UInt8> { bytes[..<tableStart] }

    /// The number of what describes the document, where there is such an object.
    var information: Int? {
        table.trailer.reference("Info").flatMap { table.entries.indices.contains($0) ? $0 : nil }
    }

    /// A dictionary by its number.
    func dictionary(_ number: Int) -> PDFDictionary? {
        guard var scanner = scanner(of: number) else { return nil }
        return scanner.dictionary()
    }

    /// What stands where an object begins.
    private func scanner(of number: Int) -> PDFScanner? {
        switch table[number] {
        case .free: return nil
        case .place(let place): return Self.scanner(of: number, in: bytes, at: place)
        case .packed(let stream, _): return packed(number, in: stream)
        }
    }

    /// What stands where an object begins that is packed into a stream (7.5.7).
    private func packed(_ number: Int, in stream: Int) -> PDFScanner? {
        guard case .place(let place) = table[stream], let scanner = Self.scanner(of: stream, in: bytes, at: place),
            let (dictionary, data) = Self.stream(at: scanner, in: bytes), let count = dictionary.integer("N"),
            let first = dictionary.integer("First"), count <= PDFTable.limit
        else { return nil }
        var numbers = PDFScanner(data[...])
        for _ in 0..<count {
            guard let other = numbers.integer(), let offset = numbers.integer() else { return nil }
            if other == number { return PDFScanner(data[...], at: min(first, data.count) + min(offset, data.count)) }
        }
        return nil
    }

    /// Whether an object stands where the table says, so that a file that is cut or mended by half is not taken.
    private func isInPlace(_ number: Int) -> Bool {
        guard case .place(let place) = table[number] else { return true }
        return place == tableStart || place < tableStart && Self.scanner(of: number, in: bytes, at: place) != nil
    }

    private static func scanner(of number: Int, in bytes: [UInt8], at place: Int) -> PDFScanner? {
        guard place < bytes.count else { return nil }
        var scanner = PDFScanner(bytes[...], at: place)
        guard scanner.integer() == number, scanner.integer() != nil, scanner.take("obj") else { return nil }
        return scanner
    }

    /// A stream that begins with its dictionary, opened.
    private static func stream(at scanner: PDFScanner, in bytes: [UInt8]) -> (PDFDictionary, [UInt8])? {
        var scanner = scanner
        guard let dictionary = scanner.dictionary(), scanner.takeStream(), let length = dictionary.integer("Length"),
            length <= bytes.count - scanner.position, dictionary["DecodeParms"] == nil
        else { return nil }
        let data = Array(bytes[scanner.position..<(scanner.position + length)])
        guard let filter = dictionary["Filter"] else { return (dictionary, data) }
        guard filter == Array("/FlateDecode".utf8),
            let opened = try? Gunzip.open(data, frame: .zlib, limit: packedLimit)
        else { return nil }
        return (dictionary, opened)
    }

    private static func table(in bytes: [UInt8], at start: Int) -> PDFTable? {
        var scanner = PDFScanner(bytes[...], at: start)
        if let table = PDFTable(lines: scanner) { return table }
        guard scanner.integer() != nil, scanner.integer() != nil, scanner.take("obj"),
            let (dictionary, data) = stream(at: scanner, in: bytes)
        else { return nil }
        return PDFTable(stream: dictionary, data: data)
    }

    /// What the end of a whole file says.
    private static func tableStart(in bytes: [UInt8]) -> Int? {
        let end = bytes.suffix(64)
        guard let word = end.firstRange(of: "startxref".utf8) else { return nil }
        var scanner = PDFScanner(end, at: word.upperBound)
        guard let start = scanner.integer(), start < bytes.count else { return nil }
        return end[scanner.position...].firstRange(of: "%%EOF".utf8) == nil ? nil : start
    }
}
