package import DeckleCore

/// Makes a payload of plain data, which is JSON or what programs that write data into pages make of it: bare names,
/// `!0` for true, `void 0`, and a function that gives back a value with its arguments in it.
///
/// What is found in a payload is found in plain data then, by the same rules.
@safe
package struct PlainValueReader {
    // Safe, because it goes with the call that lends the bytes.
    var scanner: JSONScanner
    var composer: PlainComposer
    private var depth = 0
    /// The arguments of the function around the value, by the names of its parameters.
    var arguments: [String: DevalueReference] = [:]

    private init(_ bytes: UnsafeRawBufferPointer) {
        composer = PlainComposer(textSize: bytes.count)
        scanner = unsafe JSONScanner(document: bytes)
    }

    /// The payload that means what a text means; of several JSON texts, one a line, a list of them.
    ///
    /// - Throws: ``Failure`` with its place as an offset, where the text is neither JSON nor what is taken for it.
    package static func document(of text: SourceBytes) throws(Failure) -> DevalueDocument {
        try unsafe text.withBytes { (bytes) throws(Failure) in
            var reader = unsafe PlainValueReader(bytes)
            let root = try reader.root()
            return reader.composer.document(of: text, root: root)
        }
    }

    /// Whether a list is plain JSON: members of its first object are more than the numbers of a payload.
    package static func isPlainList(_ source: SourceBytes) -> Bool {
        unsafe source.withBytes { bytes in
            var scanner = unsafe PlainValueReader(bytes).scanner
            guard scanner.take(UInt8(ascii: "[")), scanner.take(UInt8(ascii: "{")) else { return false }
            while (try? scanner.string()) != nil, scanner.take(UInt8(ascii: ":")) {
                if scanner.shortInteger() == nil { return scanner.peek() != nil }
                guard scanner.take(UInt8(ascii: ",")) else { return false }
            }
            return false
        }
    }

    private mutating func root() throws(Failure) -> DevalueReference {
        let isCall = try enter()
        guard scanner.peek() != UInt8(ascii: "[") else {
            let list = try composer.array(try items())
            if !isCall { try scanner.expectEnd() }
            return list
        }
        let first = try composer.object(try members())
        if isCall || scanner.peek() == nil { return first }
        guard scanner.peek() == UInt8(ascii: "{") else {
            try scanner.expectEnd()
            return first
        }
        var items = [first]
        while scanner.peek() != nil { items.append(try composer.object(try members())) }
        return try composer.array(items)
    }

    mutating func value() throws(Failure) -> DevalueReference {
        switch scanner.peek() {
        case UInt8(ascii: "{"): return try composer.object(try members())
        case UInt8(ascii: "["): return try composer.array(try items())
        case UInt8(ascii: "\""): return try composer.value(at: try scanner.string().lowerBound - 1)
        case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
            return try composer.value(at: try scanner.number().lowerBound)
        default: return try word()
        }
    }

    private mutating func members() throws(Failure) -> [DevalueMember] {
        try scanner.expect(UInt8(ascii: "{"))
        var members: [DevalueMember] = []
        try forEach(until: UInt8(ascii: "}")) { (reader) throws(Failure) in
            let name = try reader.memberName()
            try reader.scanner.expect(UInt8(ascii: ":"))
            members.append(DevalueMember(name: name, reference: try reader.value()))
        }
        return members
    }

    private mutating func items() throws(Failure) -> [DevalueReference] {
        try scanner.expect(UInt8(ascii: "["))
        var items: [DevalueReference] = []
        try forEach(until: UInt8(ascii: "]")) { (reader) throws(Failure) in items.append(try reader.value()) }
        return items
    }

    /// Calls `body` for what stands between commas, up to a closing bracket.
    mutating func forEach(
        until closer: UInt8,
        _ body: (inout PlainValueReader) throws(Failure) -> Void
    ) throws(Failure) {
        guard depth < JSONScanner.depthLimit else { throw scanner.tooDeep() }
        depth += 1
        defer { depth -= 1 }
        if scanner.take(closer) { return }
        repeat { try body(&self) } while scanner.take(UInt8(ascii: ","))
        guard scanner.take(closer) else {
            throw scanner.unexpected(insteadOf: "\",\" or \"\(Character(UnicodeScalar(closer)))\"")
        }
    }

    private mutating func memberName() throws(Failure) -> String {
        if scanner.peek() == UInt8(ascii: "\"") {
            let range = try scanner.string()
            let name = unsafe JSONText.decode(range, in: scanner.bytes)
            guard name != "__proto__" else { throw .payloadForbiddenName(at: Place(offset: range.lowerBound)) }
            return name
        }
        guard let name = scanner.name() else { throw scanner.unexpected(insteadOf: "a string") }
        return name
    }
}
