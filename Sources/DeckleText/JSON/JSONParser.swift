internal import DeckleCore

/// Builds values from what the scanner finds; recursion is bounded by the scanner's depth limit.
struct JSONParser {
    private var scanner: JSONScanner
    private var depth = 0
    /// The offsets of texts that hold half of a surrogate pair, U+FFFD in its place.
    private(set) var broken: [Int] = []

    init(_ bytes: UnsafeRawBufferPointer) {
        scanner = unsafe JSONScanner(document: bytes)
    }

    mutating func document() throws(Failure) -> JSONValue {
        let value = try value()
        try scanner.expectEnd()
        return value
    }

    private mutating func value() throws(Failure) -> JSONValue {
        let next = scanner.peek()
        let offset = scanner.offset
        let content: JSONValue.Content
        switch next {
        case UInt8(ascii: "{"): content = .object(try members())
        case UInt8(ascii: "["): content = .array(try items())
        case UInt8(ascii: "\""): content = .string(try text())
        case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): content = try number()
        default:
            switch try scanner.literal() {
            case .null: content = .null
            case .true: content = .bool(true)
            case .false: content = .bool(false)
            }
        }
        return JSONValue(content, at: offset)
    }

    private mutating func text() throws(Failure) -> String {
        let range = try scanner.string()
        let decoded = unsafe JSONText.decoded(range, in: scanner.bytes)
        // The opening quote stands before it.
        if decoded.hasLostSurrogate { broken.append(range.lowerBound - 1) }
        return decoded.text
    }

    private mutating func items() throws(Failure) -> [JSONValue] {
        var items: [JSONValue] = []
        try list(closer: UInt8(ascii: "]")) { (parser: inout JSONParser) throws(Failure) in
            items.append(try parser.value())
        }
        return items
    }

    private mutating func members() throws(Failure) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        try list(closer: UInt8(ascii: "}")) { (parser: inout JSONParser) throws(Failure) in
            let name = try parser.text()
            try parser.scanner.expect(UInt8(ascii: ":"))
            members.append(JSONValue.Member(name: name, value: try parser.value()))
        }
        return members
    }

    /// Reads what stands between two brackets, separated by commas.
    private mutating func list(
        closer: UInt8,
        element: (inout JSONParser) throws(Failure) -> Void
    ) throws(Failure) {
        guard depth < JSONScanner.depthLimit else { throw scanner.tooDeep() }
        depth += 1
        _ = unsafe scanner.take(scanner.bytes[scanner.offset])
        if !scanner.take(closer) {
            repeat { try element(&self) } while scanner.take(UInt8(ascii: ","))
            try scanner.expect(closer)
        }
        depth -= 1
    }

    private mutating func number() throws(Failure) -> JSONValue.Content {
        unsafe JSONNumber.decode(try scanner.number(), in: scanner.bytes)
    }
}
