internal import CLibXML2

/// Judges outputs by rules that their own writers had no part in.
enum WellFormed {
    /// Whether libxml2 takes the text for a document.
    static func isXML(_ text: String) -> Bool {
        var text = text
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        let document = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                xmlReadMemory($0.baseAddress, Int32($0.count), nil, "UTF-8", Int32(options | XML_PARSE_HUGE.rawValue))
            }
        }
        defer { xmlFreeDoc(document) }
        return document != nil
    }

    /// Whether the bytes are rows of RFC 4180, all of that many cells.
    static func isTable(_ bytes: [UInt8], rows: Int, columns: Int) -> Bool {
        var counts: [Int] = []
        var cells = 1
        var isQuoted = false
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: cells += 1
            case 0x0A where !isQuoted && previous == 0x0D:
                counts.append(cells)
                cells = 1
            default: break
            }
            previous = byte
        }
        return !isQuoted && counts == Array(repeating: columns, count: rows)
    }
}
