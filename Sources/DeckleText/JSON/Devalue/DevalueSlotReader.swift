internal import DeckleCore

/// Decodes one slot of a devalue document.
struct DevalueSlotReader {
    /// Types of Nuxt that mean nothing beyond what they wrap (nuxt/nuxt `revive-payload.client.ts`).
    static let nuxtWrappers: Set<String> = ["Reactive", "ShallowReactive", "Ref", "ShallowRef"]

    let starts: SlotTable
    let slot: Int
    var scanner: JSONScanner
    /// Where the key stands whose value is being read, for errors.
    var key: Range<Int>?

    /// - Parameter base: the offset of the first byte; above zero there are no values of named types.
    init(_ bytes: UnsafeRawBufferPointer, from base: Int = 0, slot: Int, starts: SlotTable) {
        self.slot = slot
        self.starts = starts
        scanner = unsafe JSONScanner(bytes, from: starts.indices.contains(slot) ? starts[slot] - base : bytes.count)
    }

    mutating func node() throws(Failure) -> DevalueNode {
        switch scanner.peek() {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try list()
        default: return try scalar()
        }
    }

    mutating func scalar() throws(Failure) -> DevalueNode {
        switch scanner.peek() {
        case UInt8(ascii: "\""): return .text(try scanner.string())
        case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
            return unsafe Self.number(JSONNumber.decode(try scanner.number(), in: scanner.bytes))
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

    mutating func object() throws(Failure) -> DevalueNode {
        try scanner.expect(UInt8(ascii: "{"))
        var members: [DevalueMember] = []
        if scanner.take(UInt8(ascii: "}")) { return .object(members) }
        members.reserveCapacity(8)
        repeat {
            let name = try memberName()
            try scanner.expect(UInt8(ascii: ":"))
            members.append(DevalueMember(name: name, reference: try reference()))
        } while scanner.take(UInt8(ascii: ","))
        return .object(members)
    }

    mutating func memberName() throws(Failure) -> String {
        let range = try string()
        let name = unsafe JSONText.decode(range, in: scanner.bytes)
        key = range
        if name == "__proto__" { throw .payloadForbiddenName(at: place()) }
        return name
    }

    /// An array, or a value of a named type.
    mutating func list() throws(Failure) -> DevalueNode {
        try scanner.expect(UInt8(ascii: "["))
        if scanner.peek() == UInt8(ascii: "]") { return .array([]) }
        if scanner.peek() == UInt8(ascii: "\"") {
            let type = unsafe JSONText.decode(try scanner.string(), in: scanner.bytes)
            let node = try typed(type)
            guard scanner.take(UInt8(ascii: "]")) else {
                throw badValue("a \(type) has too many parts")
            }
            return node
        }
        let start = scanner.offset
        let first = try integer("a reference")
        if first == DevalueReference.sparse { return try sparse() }
        let items = [try checked(first, at: start, allowsHole: true)]
        return .array(try references(after: items, allowsHole: true))
    }

    /// The items of a sparse array after its mark: its length, then pairs of index and reference.
    mutating func sparse() throws(Failure) -> DevalueNode {
        try scanner.expect(UInt8(ascii: ","))
        let length = try integer("a length")
        guard (0...0xFFFF_FFFF).contains(length) else { throw badValue("no array is \(length) long") }
        var items: [DevalueItem] = []
        while scanner.take(UInt8(ascii: ",")) {
            let index = try integer("an index")
            guard (0..<length).contains(index) else {
                throw badValue("index \(index) lies outside an array of \(length)")
            }
            try scanner.expect(UInt8(ascii: ","))
            items.append(DevalueItem(index: index, reference: try reference()))
        }
        return .sparse(length: length, items: items)
    }
}
