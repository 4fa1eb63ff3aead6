import DeckleSystem

/// A PDF file of one empty side of paper, in both ways in which programs write them.
enum TinyPDF {
    /// What programs say of themselves and of now, which no output may hold.
    static let producer = "(Printer 1.0)", date = "(D:20310203040506+00'00')"

    private static let objects = [
        "<</Producer \(producer) /CreationDate \(date) % a comment >>\n/Note (a \\) in (pairs))>>",
        "<</Type/Catalog/Pages 3 0 R/Lang (xx)/Names<</Dests[<A0>(b)]>> >>",
        "<</Type/Pages/Kids[4 0 R]/Count 1>>",
        "<</Type/Page/Parent 3 0 R/MediaBox[0 0 595 842]>>",
    ]

    /// A table of lines, as of version 1.4.
    static var lines: [UInt8] {
        var text = "%PDF-1.4\n", places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        let rows = places.map { "\(String(repeating: "0", count: 10 - "\($0)".count))\($0) 00000 n \n" }.joined()
        text += "xref\n0 5\n0000000000 65535 f \n\(rows)trailer\n<</Size 5/Root 2 0 R/Info 1 0 R>>\n"
        return Array("\(text)startxref\n\(start)\n%%EOF".utf8)
    }

    /// All objects packed into one stream, and the table in another.
    static func streams() throws -> [UInt8] {
        var numbers = "", content = ""
        for (index, object) in objects.enumerated() {
            numbers += "\(index + 1) \(content.utf8.count) "
            content += object + "\n"
        }
        let packed = try ZlibStream.compress(Array((numbers + content).utf8))
        var bytes = Array("%PDF-1.7\n5 0 obj\n<</Type/ObjStm/N 4/First \(numbers.utf8.count)/Filter /FlateDecode".utf8)
        let place = 9
        bytes += Array("/Length \(packed.count)>>\nstream\n".utf8) + packed + Array("\nendstream\nendobj\n".utf8)
        let start = bytes.count
        let fields: [[UInt8]] =
            [[0, 0, 0, 0]] + (0..<4).map { [2, 0, 5, $0] } + [
                [1, 0, UInt8(place), 0], [1, UInt8(start >> 8), UInt8(start & 255), 0],
            ]
        let table = try ZlibStream.compress(fields.flatMap(\.self))
        bytes += Array("6 0 obj\n<</Type/XRef/Size 7/W[1 2 1]/Root 2 0 R/Info 1 0 R/Filter /FlateDecode".utf8)
        bytes += Array("/Length \(table.count)>>\r\nstream\r\n".utf8) + table
        return bytes + Array("\r\nendstream\nendobj\nstartxref\n\(start)\n%%EOF\n".utf8)
    }
}
