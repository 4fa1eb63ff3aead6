internal import DeckleCore
internal import DeckleText

extension Value {
    /// The value as JSON in one line with the keys of objects in order, as Anki's own collections hold it.
    var sortedJSON: String {
        var writer = JSONWriter()
        writer.value(sorted)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// The value with the keys of all objects in order.
    var sorted: Value {
        switch self {
        case .null, .bool, .integer, .number, .string: self
        case .array(let values): .array(values.map(\.sorted))
        case .object(let properties):
            .object(properties.sorted { $0.name < $1.name }.map { Property($0.name, $0.value.sorted) })
        }
    }
}
