package import DeckleCore

/// A document of the flat JSON form that devalue writes (sveltejs/devalue, both generations of its writer).
///
/// Keeps the bytes and the offset of every slot, nothing else: values are decoded one level at a time when they are
/// asked for, so that shared and cyclic values cost nothing.
package struct DevalueDocument: Sendable {
    package let source: SourceBytes
    /// What was composed for a text of plain data; slots in it have offsets as if it stood in a line
    /// behind the source.
    private let composed: SourceBytes?
    /// The offset of each slot's first byte.
    let starts: SlotTable
    package let root: DevalueReference
    /// Types that are neither devalue's nor Nuxt's, in the order they were met; read as what they wrap.
    package private(set) var unknownTypes: [String] = []
    /// Whether the source is known to be UTF-8, so that no text need be checked.
    private let isUTF8: Bool
    private let observer: Observer?

    /// Hears of a slot that is decoded, on whatever thread that is.
    package typealias Observer = @Sendable (_ slot: Int) -> Void

    /// Checks the whole text and every reference in it.
    ///
    /// - Throws: ``Failure`` with its places as offsets in the source.
    package init(parsing source: SourceBytes, observer: Observer? = nil) throws(Failure) {
        self.source = source
        composed = nil
        self.observer = observer
        let scan = try unsafe source.withBytes { (bytes) throws(Failure) in try unsafe Self.scan(bytes) }
        root = scan.root
        starts = scan.slots?.starts ?? SlotTable()
        isUTF8 = unsafe source.withBytes { unsafe UTF8Check.run($0).isWellFormed }
        guard let slots = scan.slots else { return }
        // A reference to nowhere is told in its turn, with whatever else is broken before it.
        try check(slots.isComplete ? slots.unchecked : starts.indices.filter(isContainer))
    }

    /// A document of plain data, whose texts, numbers and words stand in its source.
    init(_ source: SourceBytes, composed: SourceBytes, starts: SlotTable, root: DevalueReference) {
        self.source = source
        self.composed = composed
        self.starts = starts
        self.root = root
        isUTF8 = false
        observer = nil
    }

    /// The number of slots.
    package var count: Int { starts.count }

    /// The text of a range that a node gave.
    package func text(_ range: Range<Int>) -> String {
        unsafe source.withBytes { unsafe JSONText.decode(range, in: $0, areUTF8: isUTF8) }
    }

    /// The text of a range, and what was lost in it.
    package func decoded(_ range: Range<Int>) -> DecodedText {
        unsafe source.withBytes { unsafe JSONText.decoded(range, in: $0, areUTF8: isUTF8) }
    }

    /// The value that a reference means, wrappers taken off.
    package func node(at reference: DevalueReference) throws(Failure) -> DevalueNode {
        try unwrapped(reference).node
    }

    /// The slot that a reference means once wrappers are taken off; two references to one value give one slot.
    package func resolve(_ reference: DevalueReference) throws(Failure) -> DevalueReference {
        var current = reference
        for _ in 0..<Self.wrapperLimit {
            guard mayBeWrapper(current), case .wrapper(_, let inner) = try slot(current.number) else { return current }
            current = inner
        }
        throw Failure(.error(.payloadWrapperLoop, "a wrapper leads back to itself", at: place(of: reference)))
    }

    /// How many wrappers may lie in each other; more is taken for a loop.
    private static let wrapperLimit = 64

    /// The slot that a reference means, with what it holds.
    package func unwrapped(
        _ reference: DevalueReference
    ) throws(Failure) -> (reference: DevalueReference, node: DevalueNode) {
        let reference = try resolve(reference)
        if let sentinel = reference.sentinel { return (reference, sentinel) }
        return (reference, try slot(reference.number))
    }

    /// Whether a slot starts as a value of a named type does; costs next to nothing.
    private func mayBeWrapper(_ reference: DevalueReference) -> Bool {
        guard firstByte(of: reference.number) == UInt8(ascii: "[") else { return false }
        return unsafe withPart(of: reference.number) { bytes, base in
            var scanner = unsafe JSONScanner(bytes, from: starts[reference.number] - base)
            return scanner.take(UInt8(ascii: "[")) && scanner.peek() == UInt8(ascii: "\"")
        }
    }

    /// The bytes of a buffer or typed array.
    package func bytes(_ bytes: DevalueBytes) -> [UInt8] {
        let decoded = unsafe source.withBytes { unsafe Base64.decode($0[bytes.encoded]) }
        return Array(decoded.dropFirst(bytes.window.lowerBound).prefix(bytes.window.count))
    }

    /// The start of a slot; that of the document for what has none.
    func place(of reference: DevalueReference) -> Place {
        let offset = starts.indices.contains(reference.number) ? starts[reference.number] : 0
        return Place(offset: offset, subject: "value \(reference.number)")
    }

    func slot(_ number: Int) throws(Failure) -> DevalueNode {
        observer?(number)
        if let text = text(of: number) { return .text(text) }
        return try unsafe withPart(of: number) { (bytes, base) throws(Failure) in
            var reader = unsafe DevalueSlotReader(bytes, from: base, slot: number, starts: starts)
            return try reader.node()
        }
    }

    /// The range of a text that is a whole slot: it ends before the next slot starts, so nobody need read it for that.
    private func text(of slot: Int) -> Range<Int>? {
        guard starts.isDense, firstByte(of: slot) == UInt8(ascii: "\"") else { return nil }
        let start = starts[slot] + 1
        let next = slot + 1 < starts.count ? starts[slot + 1] : source.count
        let end = unsafe source.withBytes { unsafe $0[start..<next].lastIndex(of: UInt8(ascii: "\"")) }
        return start..<(end ?? start)
    }

    /// Calls `body` with the bytes that a slot lies in, and the offset of their first one.
    @inline(__always)
    private func withPart<Value, Problem: Error>(
        of slot: Int,
        _ body: (UnsafeRawBufferPointer, _ base: Int) throws(Problem) -> Value
    ) throws(Problem) -> Value {
        guard let composed, starts.indices.contains(slot), starts[slot] > source.count else {
            return try unsafe source.withBytes { (bytes) throws(Problem) in try unsafe body(bytes, 0) }
        }
        return try unsafe composed.withBytes { (bytes) throws(Problem) in try unsafe body(bytes, source.count + 1) }
    }
}

extension DevalueDocument {
    /// Finds the slots, which are the items of the outermost array, and those that ``check(_:)`` is to look at.
    private static func scan(
        _ bytes: UnsafeRawBufferPointer
    ) throws(Failure) -> (root: DevalueReference, slots: SlotScanner?) {
        var scanner = unsafe JSONScanner(document: bytes)
        guard scanner.take(UInt8(ascii: "[")) else { return (try sentinel(&scanner), nil) }
        guard bytes.count <= SlotTable.sizeLimit else { throw .payloadTooLarge }
        guard scanner.peek() != UInt8(ascii: "]") else { throw noPayload("an empty array") }
        return (DevalueReference(0), try SlotScanner(scanner))
    }

    /// A document that is nothing but a value JSON has no word for.
    private static func sentinel(_ scanner: inout JSONScanner) throws(Failure) -> DevalueReference {
        let start = scanner.offset
        let isObject = scanner.peek() == UInt8(ascii: "{")
        try scanner.skipValue()
        let text = unsafe String(decoding: scanner.bytes[start..<scanner.offset], as: UTF8.self)
        try scanner.expectEnd()
        guard let number = Int(text), number == -1 || (-6 ... -3).contains(number) else {
            throw noPayload(isObject ? "an object" : "a single value")
        }
        return DevalueReference(number)
    }

    private static func noPayload(_ found: String) -> Failure {
        Failure(
            .error(
                .payloadNotAPayload,
                "this is JSON but no Nuxt payload: it is \(found), a payload is a list of values",
                at: Place(offset: 0),
                hint: "a payload is the file _payload.json beside a page, or the page itself"
            )
        )
    }

    /// Decodes slots once, so that what comes later meets no broken one.
    private mutating func check(_ numbers: [Int]) throws(Failure) {
        var known = DevalueSlotReader.nuxtWrappers
        for number in numbers {
            guard case .wrapper(let type, _) = try slot(number) else { continue }
            _ = try resolve(DevalueReference(number))
            if unknownTypes.count < 20, known.insert(type).inserted { unknownTypes.append(type) }
        }
    }

    private func isContainer(_ number: Int) -> Bool {
        let first = firstByte(of: number)
        return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
    }

    private func firstByte(of number: Int) -> UInt8? {
        guard starts.indices.contains(number) else { return nil }
        return unsafe withPart(of: number) { bytes, base in unsafe bytes[starts[number] - base] }
    }

    /// Whether a reference leads to something that holds other values; costs next to nothing.
    package func isContainer(_ reference: DevalueReference) -> Bool { isContainer(reference.number) }

    /// Whether a reference leads to nothing: a hole, undefined or null; costs next to nothing.
    package func isNothing(_ reference: DevalueReference) -> Bool {
        reference == .undefined || reference == .hole || firstByte(of: reference.number) == UInt8(ascii: "n")
    }

    /// The number of slots that hold objects, and of those that hold lists or values of a named type.
    package var containerCounts: (objects: Int, lists: Int) {
        starts.indices.reduce(into: (0, 0)) { counts, number in
            if firstByte(of: number) == UInt8(ascii: "{") { counts.0 += 1 }
            if firstByte(of: number) == UInt8(ascii: "[") { counts.1 += 1 }
        }
    }

    /// Whether a text holds nothing but white space, without decoding it.
    package func isBlank(_ range: Range<Int>) -> Bool {
        unsafe source.withBytes { bytes in
            var rest = unsafe bytes[range]
            while let byte = unsafe rest.popFirst() {
                if byte == 0x20 { continue }
                guard byte == UInt8(ascii: "\\"), let escape = unsafe rest.popFirst(),
                    escape == UInt8(ascii: "n") || escape == UInt8(ascii: "r") || escape == UInt8(ascii: "t")
                else { return false }
            }
            return true
        }
    }
}
