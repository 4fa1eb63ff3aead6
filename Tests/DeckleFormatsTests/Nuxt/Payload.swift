public import DeckleCore
import DeckleText

/// Writes a value as a payload: a slot for every value, parents first.
struct Payload {
    private var slots: [[UInt8]] = []

    static func bytes(_ value: Value) -> [UInt8] {
        var payload = Payload()
        _ = payload.add(value)
        return Array("[".utf8) + Array(payload.slots.joined(separator: Array(",".utf8))) + Array("]".utf8)
    }

    static func source(_ value: Value, name: String = "hub.json", modified: Timestamp? = nil) -> Source {
        Source(name: name, bytes: SourceBytes(bytes(value)), modified: modified)
    }

    private mutating func add(_ value: Value) -> Int {
        let slot = slots.count
        slots.append([])
        var writer = JSONWriter()
        switch value {
        case .array(let items): writer.value(.array(items.map { .integer(Int64(add($0))) }))
        case .object(let properties):
            writer.value(.object(properties.map { Property($0.name, .integer(Int64(add($0.value)))) }))
        case .null, .bool, .integer, .number, .string: writer.value(value)
        }
        slots[slot] = writer.bytes
        return slot
    }
}

extension Value: ExpressibleByNilLiteral {
    public init(nilLiteral: ()) { self = .null }
}

extension Manuscript {
    /// The questions of the deck's first page.
    func firstQuestions(log: inout [Diagnostic]) throws -> [Question] {
        let index = PageIndex(topic: 0, page: 0, running: 0, firstQuestion: 0)
        return try pages.page(deck.topics[0].pages[0], at: index, log: &log).questions
    }
}
