/// Decodes one slot of a devalue document.
struct DevalueSlotReader {
    /// Types of Nuxt that mean nothing beyond what they wrap (nuxt/nuxt `revive-payload.client.ts`).
    static let nuxtWrappers: Set<String> = ["Reactive", "ShallowReactive", "Ref", "ShallowRef"]

    private let starts: [Int]
    private let slot: Int
    private var scanner: JSONScanner
    /// The key or the position that is being read, for errors.
    private var key: String?

    init(_ bytes: UnsafeRawBufferPointer, slot: Int, starts: [Int]) {
        self.slot = slot
        self.starts = starts
        scanner = JSONScanner(bytes, from: starts.indices.contains(slot) ? starts[slot] : bytes.count)
    }

    mutating func node() throws(JSONError) -> DevalueNode {
        switch scanner.peek() {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try list()
        default: return try scalar()
        }
    }

    private mutating func scalar() throws(JSONError) -> DevalueNode {
        switch scanner.peek() {
        case UInt8(ascii: "\""): return .text(try scanner.string())
        case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
            return Self.number(JSONNumber.decode(try scanner.number(), in: scanner.bytes))
        default:
            switch try scanner.literal() {
            case .null: return .null
            case .true: return .bool(true)
            case .false: return .bool(false)
            }
        }
    }

    private static func number(_ content: JSONValue.Content) -> DevalueNode {
        if case .integer(let value) = content { return .integer(value) }
        if case .number(let value) = content { return .number(value) }
        return .null
    }

    private mutating func object() throws(JSONError) -> DevalueNode {
        try scanner.expect(UInt8(ascii: "{"))
        var members: [DevalueMember] = []
        if scanner.take(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            let name = try memberName()
            try scanner.expect(UInt8(ascii: ":"))
            members.append(DevalueMember(name: name, reference: try reference()))
        } while scanner.take(UInt8(ascii: ","))
        return .object(members)
    }

    private mutating func memberName() throws(JSONError) -> String {
        let name = JSONText.decode(try string(), in: scanner.bytes)
        key = name
        if name == "__proto__" { throw bad("payload.bad-value", "an object may not have a key “__proto__”") }
        return name
    }

    /// An array, or a value of a named type.
    private mutating func list() throws(JSONError) -> DevalueNode {
        try scanner.expect(UInt8(ascii: "["))
        if scanner.peek() == UInt8(ascii: "]") { return .array([]) }
        if scanner.peek() == UInt8(ascii: "\"") {
            let type = JSONText.decode(try scanner.string(), in: scanner.bytes)
            let node = try typed(type)
            guard scanner.take(UInt8(ascii: "]")) else {
                throw bad("payload.bad-value", "a \(type) has too many parts")
            }
            return node
        }
        let first = try integer("a reference")
        if first == DevalueReference.sparse { return try sparse() }
        return .array([try checked(first, allowsHole: true)] + (try references(allowsHole: true)))
    }

    /// The items of a sparse array after its mark: its length, then pairs of index and reference.
    private mutating func sparse() throws(JSONError) -> DevalueNode {
        try scanner.expect(UInt8(ascii: ","))
        let length = try integer("a length")
        guard (0...0xFFFF_FFFF).contains(length) else { throw bad("payload.bad-value", "no array is \(length) long") }
        var items: [DevalueItem] = []
        while scanner.take(UInt8(ascii: ",")) {
            let index = try integer("an index")
            guard (0..<length).contains(index) else {
                throw bad("payload.bad-value", "index \(index) lies outside an array of \(length)")
            }
            try scanner.expect(UInt8(ascii: ","))
            items.append(DevalueItem(index: index, reference: try reference()))
        }
        return .sparse(length: length, items: items)
    }
}

// MARK: - Named types

extension DevalueSlotReader {
    /// What follows the name of a type; forms of the sheet in sveltejs/devalue `src/parse.js`.
    private mutating func typed(_ type: String) throws(JSONError) -> DevalueNode {
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
            guard scanner.take(UInt8(ascii: ",")) else { throw bad("payload.bad-value", "a \(type) wraps nothing") }
            return .wrapper(type, try reference())
        }
    }

    /// The next part, which is a string.
    private mutating func part() throws(JSONError) -> Range<Int> {
        try scanner.expect(UInt8(ascii: ","))
        return try string()
    }

    private mutating func string() throws(JSONError) -> Range<Int> {
        guard scanner.peek() == UInt8(ascii: "\"") else { throw bad("payload.bad-value", "expected a string") }
        return try scanner.string()
    }

    private mutating func pairs() throws(JSONError) -> [DevalueReference] {
        let references = try references(allowsHole: false)
        guard references.count.isMultiple(of: 2) else {
            throw bad("payload.bad-value", "a map has a key without value")
        }
        return references
    }

    private mutating func decimal() throws(JSONError) -> Range<Int> {
        let range = try part()
        let digits = scanner.bytes[range].drop { $0 == UInt8(ascii: "-") }
        guard !digits.isEmpty, range.count - digits.count <= 1,
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { throw bad("payload.bad-value", "this is no whole number") }
        return range
    }

    /// A primitive in an object: the older writer puts the value here, the newer one a reference to it.
    ///
    /// A number is read as a reference where that slot holds a primitive, else as the number itself.
    private mutating func boxed() throws(JSONError) -> DevalueNode {
        try scanner.expect(UInt8(ascii: ","))
        if scanner.peek() == UInt8(ascii: "[") {
            guard case .bigInt(let range) = try list() else {
                throw bad("payload.bad-value", "only primitives are boxed")
            }
            return .bigInt(range)
        }
        let literal = try scalar()
        guard case .integer(let number) = literal, let number = Int(exactly: number) else { return literal }
        if number == slot { throw bad("payload.wrapper-loop", "a boxed value holds itself") }
        if number == -1 || (-6 ... -3).contains(number) { return .wrapper("Ref", DevalueReference(number)) }
        return holdsPrimitive(number) ? .wrapper("Ref", DevalueReference(number)) : literal
    }

    private func holdsPrimitive(_ number: Int) -> Bool {
        guard starts.indices.contains(number) else { return false }
        let rest = scanner.bytes[starts[number]...]
        return !(rest.first == UInt8(ascii: "[") || rest.first == UInt8(ascii: "{"))
            || rest.starts(with: #"["BigInt""#.utf8)
    }

    private mutating func bareObject() throws(JSONError) -> DevalueNode {
        var members: [DevalueMember] = []
        while scanner.take(UInt8(ascii: ",")) {
            let name = try memberName()
            guard scanner.take(UInt8(ascii: ",")) else { throw bad("payload.bad-value", "a key has no value") }
            members.append(DevalueMember(name: name, reference: try reference()))
        }
        return .object(members)
    }

    private mutating func buffer(_ type: String) throws(JSONError) -> DevalueBytes {
        let range = try part()
        guard let count = Base64.count(scanner.bytes[range]) else {
            throw bad("payload.bad-value", "this is no base 64")
        }
        return DevalueBytes(type: type, encoded: range, window: 0..<count)
    }

    /// A typed array: base 64 in place (older writer), or a buffer's slot, a byte offset and a length in elements.
    private mutating func view(_ type: String) throws(JSONError) -> DevalueBytes {
        try scanner.expect(UInt8(ascii: ","))
        if scanner.peek() == UInt8(ascii: "\"") {
            let range = try string()
            guard let count = Base64.count(scanner.bytes[range]) else {
                throw bad("payload.bad-value", "this is no base 64")
            }
            return DevalueBytes(type: type, encoded: range, window: 0..<count)
        }
        let number = try reference().number
        guard starts.indices.contains(number), scanner.bytes[starts[number]...].starts(with: #"["ArrayBuffer""#.utf8)
        else { throw bad("payload.bad-value", "a \(type) needs an ArrayBuffer") }
        var reader = DevalueSlotReader(scanner.bytes, slot: number, starts: starts)
        guard case .bytes(var bytes) = try reader.node() else { throw bad("payload.bad-value", "this is no buffer") }
        bytes.type = type
        if scanner.peek() == UInt8(ascii: ",") { bytes.window = try window(of: bytes) }
        return bytes
    }

    private mutating func window(of bytes: DevalueBytes) throws(JSONError) -> Range<Int> {
        try scanner.expect(UInt8(ascii: ","))
        let offset = try integer("an offset")
        try scanner.expect(UInt8(ascii: ","))
        let (size, overflow) = try integer("a length")
            .multipliedReportingOverflow(by: DevalueBytes.elementSizes[bytes.type] ?? 1)
        guard !overflow, size >= 0, offset >= 0, offset <= bytes.window.count, size <= bytes.window.count - offset
        else { throw bad("payload.bad-value", "a \(bytes.type) reaches past the end of its buffer") }
        return offset..<(offset + size)
    }

    /// A Nuxt ref to something falsy: `_` is undefined, `0n` a big zero, anything else a JSON text.
    private mutating func emptyReference() throws(JSONError) -> DevalueNode {
        try scanner.expect(UInt8(ascii: ","))
        let number = try reference().number
        var reader = DevalueSlotReader(scanner.bytes, slot: number, starts: starts)
        guard starts.indices.contains(number), case .text(let range) = try reader.node() else {
            throw bad("payload.bad-value", "an empty ref needs a string")
        }
        switch JSONText.decode(range, in: scanner.bytes) {
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

// MARK: - References

extension DevalueSlotReader {
    private mutating func references(allowsHole: Bool) throws(JSONError) -> [DevalueReference] {
        var references: [DevalueReference] = []
        while scanner.take(UInt8(ascii: ",")) { references.append(try reference(allowsHole: allowsHole)) }
        return references
    }

    private mutating func reference(allowsHole: Bool = false) throws(JSONError) -> DevalueReference {
        try checked(try integer("a reference"), allowsHole: allowsHole)
    }

    private func checked(_ number: Int, allowsHole: Bool) throws(JSONError) -> DevalueReference {
        guard number < starts.count else {
            throw bad(
                "payload.bad-reference",
                "reference \(number) points past the end of the payload (\(starts.count) values)",
                hint: "the file looks cut off; download it again"
            )
        }
        guard number > DevalueReference.sparse, allowsHole || number != DevalueReference.hole.number else {
            throw bad("payload.bad-reference", "reference \(number) stands for nothing here")
        }
        return DevalueReference(number)
    }

    private mutating func integer(_ what: String) throws(JSONError) -> Int {
        let next = scanner.peek()
        guard next == UInt8(ascii: "-") || next.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) == true
        else {
            let hint = "this may be plain JSON; a payload is the flat form that Nuxt writes"
            throw bad("payload.bad-reference", "expected the number of a value", hint: hint)
        }
        let range = try scanner.number()
        guard let number = Int(String(decoding: scanner.bytes[range], as: UTF8.self)) else {
            let text = String(decoding: scanner.bytes[range].prefix(40), as: UTF8.self)
            throw bad("payload.bad-reference", "\(text) cannot be \(what)")
        }
        return number
    }

    private func bad(_ code: String, _ message: String, hint: String? = nil) -> JSONError {
        let subject = "value \(slot)" + (key.map { ", key “\($0)”" } ?? "")
        return JSONError(code, message, at: scanner.offset, subject: subject, hint: hint)
    }
}
