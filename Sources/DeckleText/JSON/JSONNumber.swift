/// Decodes JSON numbers.
enum JSONNumber {
    /// An integer where the text has no fraction and no exponent and fits, else a number; `-0` is a number.
    static func decode(_ range: Range<Int>, in bytes: UnsafeRawBufferPointer) -> JSONValue.Content {
        let text = String(decoding: bytes[range], as: UTF8.self)
        if let integer = Int64(text), text != "-0" { return .integer(integer) }
        return .number(Double(text) ?? .nan)
    }
}
