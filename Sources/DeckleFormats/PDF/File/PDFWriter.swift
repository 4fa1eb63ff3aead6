internal import DeckleSystem

/// A PDF file under way: objects that were there, then those that take the place of some, then a table of all.
struct PDFWriter {
    private var bytes: [UInt8]
    private var table: PDFTable

    /// - Parameter objects: those that stay as they are.
    init(_ objects: PDFObjects) {
        bytes = Array(objects.beforeTable)
        table = objects.table
        for number in table.entries.indices {
            if case .place(let place) = table[number], place >= bytes.count { self.table[number] = .free }
        }
        // Tables that are streams came with version 1.5; 1.7 is what ISO 32000-1 describes.
        bytes.replaceSubrange(..<Self.version.count, with: Self.version)
    }

    private static let version = Array("%PDF-1.7".utf8)

    /// A number that no object has.
    var nextNumber: Int { table.entries.count }

    /// Writes spaces over an object.
    mutating func blank(from place: Int) {
        let end = bytes[place...].firstRange(of: "endobj".utf8)?.upperBound ?? place
        bytes.replaceSubrange(place..<end, with: repeatElement(0x20, count: end - place))
    }

    /// Takes out of names what is another number each time.
    mutating func renumberNodes() { PDFNodeNames(in: bytes).renumber(&bytes) }

    /// Adds an object, in place of the one that had its number.
    mutating func add(_ object: [UInt8], number: Int) {
        table[number] = .place(bytes.count)
        bytes += Array("\(number) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }

    /// The whole file.
    ///
    /// - Throws: ``Failure`` with `zip.deflate`
    mutating func finish(root: Int, information: Int) throws -> [UInt8] {
        let start = bytes.count
        let number = nextNumber
        table[number] = .place(start)
        let data = try ZlibStream.compress(table.data)
        let mark = PDFText.hexadecimal(Array(Digest.sha256(bytes + data).prefix(16)))
        var dictionary = PDFDictionary()
        dictionary["Type"] = Array("/XRef".utf8)
        dictionary["Size"] = Array("\(nextNumber)".utf8)
        dictionary["W"] = PDFTable.widths
        dictionary["Root"] = Array("\(root) 0 R".utf8)
        dictionary["Info"] = Array("\(information) 0 R".utf8)
        dictionary["ID"] = Array("[".utf8) + mark + mark + Array("]".utf8)
        dictionary["Filter"] = Array("/FlateDecode".utf8)
        dictionary["Length"] = Array("\(data.count)".utf8)
        add(dictionary.bytes + Array("\nstream\n".utf8) + data + Array("\nendstream".utf8), number: number)
        return bytes + Array("startxref\n\(start)\n%%EOF\n".utf8)
    }
}
