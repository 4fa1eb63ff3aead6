/// Decodes JSON numbers.
enum JSONNumber {
    /// An integer where the text has no fraction and no exponent and fits, else a number; `-0` is a number.
    static func decode(_ range: Range<Int>, in bytes: UnsafeRawBufferPointer) -> JSONValue.Content {
        if let integer = unsafe shortInteger(bytes[range]) { return .integer(integer) }
        let text = unsafe String(decoding: bytes[range], as: UTF8.self)
        if let integer = Int64(text), text != "-0" { return .integer(integer) }
        return .number(Double(text) ?? .nan)
    }

    /// The value of digits alone, few enough to fit for sure; nil for anything else.
    static func shortInteger(_ digits: Slice<UnsafeRawBufferPointer>) -> Int64? {
        guard unsafe digits.count <= 18 else { return nil }
        var value: Int64 = 0
        for index in unsafe digits.indices {
            let digit = unsafe digits[index]
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int64(digit - UInt8(ascii: "0"))
        }
        return value
    }
}
