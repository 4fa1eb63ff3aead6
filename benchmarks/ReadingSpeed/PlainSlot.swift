/// A value of a payload as `JSONDecoder` reads it.
enum PlainSlot: Decodable {
    case text(String)
    case object([String: Int])
    case list([Int])
    case number(Double)
    case bool(Bool)
    case nothing
    case named

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let object = try? value.decode([String: Int].self) {
            self = .object(object)
        } else if let list = try? value.decode([Int].self) {
            self = .list(list)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else {
            self = value.decodeNil() ? .nothing : .named
        }
    }
}
