internal import DeckleCore

extension DevalueSlotReader {
    /// What follows the name of a type; forms of the sheet in sveltejs/devalue `src/parse.js`.
    mutating func typed(_ type: String) throws(Failure) -> DevalueNode {
        switch type {
        case "Date": return .date(try part())
        case "Set": return .set(try references(allowsHole: false))
        case "Map": return .map(try pairs())
        case "RegExp":
            let source = try part()
            return .regExp(source: source, flags: scanner.peek() == UInt8(ascii: ",") ? try part() : nil)
        case "BigInt": return .bigInt(try decimal())
        case "Object": return try boxed()
        case "null": return try bareObject()
        case "ArrayBuffer": return .bytes(try buffer(type))
        case "URL", "URLSearchParams": return .named(type, try part())
        case "EmptyRef", "EmptyShallowRef": return try emptyReference()
        case "NuxtError", "Island":
            try scanner.expect(UInt8(ascii: ","))
            return .record(type, try reference())
        default:
            if DevalueBytes.elementSizes[type] != nil { return .bytes(try view(type)) }
            if type.utf8.starts(with: "Temporal.".utf8) { return .named(type, try part()) }
            guard scanner.take(UInt8(ascii: ",")) else { throw badValue("a \(type) wraps nothing") }
            return .wrapper(type, try reference())
        }
    }

    /// The next part, which is a string.
    mutating func part() throws(Failure) -> Range<Int> {
        try scanner.expect(UInt8(ascii: ","))
        return try string()
    }

    mutating func string() throws(Failure) -> Range<Int> {
        guard scanner.peek() == UInt8(ascii: "\"") else { throw badValue("expected a string") }
        return try scanner.string()
    }

    mutating func pairs() throws(Failure) -> [DevalueReference] {
        let references = try references(allowsHole: false)
        guard references.count.isMultiple(of: 2) else {
            throw badValue("a map has a key without value")
        }
        return references
    }

    mutating func decimal() throws(Failure) -> Range<Int> {
        let range = try part()
        let digits = unsafe scanner.bytes[range].drop { $0 == UInt8(ascii: "-") }
        guard unsafe !digits.isEmpty, unsafe range.count - digits.count <= 1,
            unsafe digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { throw badValue("this is no whole number") }
        return range
    }

    /// A primitive in an object: the older writer puts the value here, the newer one a reference to it.
    ///
    /// A number is read as a reference where that slot holds a primitive, else as the number itself.
    mutating func boxed() throws(Failure) -> DevalueNode {
        try scanner.expect(UInt8(ascii: ","))
        if scanner.peek() == UInt8(ascii: "[") {
            guard case .bigInt(let range) = try list() else {
                throw badValue("only primitives are boxed")
            }
            return .bigInt(range)
        }
        let literal = try scalar()
        guard case .integer(let number) = literal, let number = Int(exactly: number) else { return literal }
        if number == slot { throw badBox() }
        if number == -1 || (-6 ... -3).contains(number) { return .wrapper("Ref", DevalueReference(number)) }
        return holdsPrimitive(number) ? .wrapper("Ref", DevalueReference(number)) : literal
    }

    private func badBox() -> Failure {
        Failure(.error(.payloadWrapperLoop, "a boxed value holds itself", at: place()))
    }

    func holdsPrimitive(_ number: Int) -> Bool {
        guard starts.indices.contains(number) else { return false }
        let rest = unsafe scanner.bytes[starts[number]...]
        return unsafe !(rest.first == UInt8(ascii: "[") || rest.first == UInt8(ascii: "{"))
            || rest.starts(with: #"["BigInt""#.utf8)
    }

    mutating func bareObject() throws(Failure) -> DevalueNode {
        var members: [DevalueMember] = []
        while scanner.take(UInt8(ascii: ",")) {
            let name = try memberName()
            guard scanner.take(UInt8(ascii: ",")) else { throw badValue("a key has no value") }
            members.append(DevalueMember(name: name, reference: try reference()))
        }
        return .object(members)
    }

    mutating func buffer(_ type: String) throws(Failure) -> DevalueBytes {
        let range = try part()
        guard let count = unsafe Base64.count(scanner.bytes[range]) else {
            throw badValue("this is no base 64")
        }
        return DevalueBytes(type: type, encoded: range, window: 0..<count)
    }

    /// A typed array: base 64 in place (older writer), or a buffer's slot, a byte offset and a length in elements.
    mutating func view(_ type: String) throws(Failure) -> DevalueBytes {
        try scanner.expect(UInt8(ascii: ","))
        if scanner.peek() == UInt8(ascii: "\"") {
            let range = try string()
            guard let count = unsafe Base64.count(scanner.bytes[range]) else {
                throw badValue("this is no base 64")
            }
            return DevalueBytes(type: type, encoded: range, window: 0..<count)
        }
        let number = try reference().number
        guard starts.indices.contains(number),
            unsafe scanner.bytes[starts[number]...].starts(with: #"["ArrayBuffer""#.utf8)
        else { throw badValue("a \(type) needs an ArrayBuffer") }
        var reader = unsafe DevalueSlotReader(scanner.bytes, slot: number, starts: starts)
        guard case .bytes(var bytes) = try reader.node() else { throw badValue("this is no buffer") }
        bytes.type = type
        if scanner.peek() == UInt8(ascii: ",") { bytes.window = try window(of: bytes) }
        return bytes
    }

    mutating func window(of bytes: DevalueBytes) throws(Failure) -> Range<Int> {
        try scanner.expect(UInt8(ascii: ","))
        let offset = try integer("an offset")
        try scanner.expect(UInt8(ascii: ","))
        let (size, overflow) = try integer("a length")
            .multipliedReportingOverflow(by: DevalueBytes.elementSizes[bytes.type] ?? 1)
        guard !overflow, size >= 0, offset >= 0, offset <= bytes.window.count, size <= bytes.window.count - offset
        else { throw badValue("a \(bytes.type) reaches past the end of its buffer") }
        return offset..<(offset + size)
    }

    /// A Nuxt ref to something falsy: `_` is undefined, `0n` a big zero, anything else a JSON text.
    mutating func emptyReference() throws(Failure) -> DevalueNode {
        try scanner.expect(UInt8(ascii: ","))
        let number = try reference().number
        var reader = unsafe DevalueSlotReader(scanner.bytes, slot: number, starts: starts)
        guard starts.indices.contains(number), case .text(let range) = try reader.node() else {
            throw badValue("an empty ref needs a string")
        }
        switch unsafe JSONText.decode(range, in: scanner.bytes) {
        case "_": return .undefined
        case "0n": return .bigInt(range.lowerBound..<(range.lowerBound + 1))
        case "false": return .bool(false)
        case "null": return .null
        case "0": return .integer(0)
        case #""""#: return .text(range.lowerBound..<range.lowerBound)
        default: return .text(range)
        }
    }
}
