public import DeckleCore

/// Writes values as devalue's flat JSON, the way a Nuxt site does.
///
/// Slots are numbered parent before child; equal primitives share one; `<` and `/` are escaped.
public struct DevalueWriter {
    private var slots: [String] = []
    private var primitives: [Value: Int] = [:]

    /// A payload file: `{data: ShallowReactive {key: value}, prerenderedAt}`.
    public static func payload(key: String, value: Value, prerenderedAt: Int64) -> String {
        var writer = DevalueWriter()
        _ = writer.object([
            (
                "data",
                { data in
                    data.wrapped("ShallowReactive") { inner in inner.object([(key, { $0.put(value) })]) }
                }
            ),
            ("prerenderedAt", { $0.put(.integer(prerenderedAt)) }),
        ])
        return "[" + writer.slots.joined(separator: ",") + "]"
    }

    /// A document that is nothing but a value.
    public static func document(_ value: Value) -> String {
        var writer = DevalueWriter()
        _ = writer.put(value)
        return "[" + writer.slots.joined(separator: ",") + "]"
    }

    /// Writes a value and returns its slot.
    private mutating func put(_ value: Value) -> Int {
        switch value {
        case .array(let items):
            return slot { writer in
                "[" + items.map { String(writer.put($0)) }.joined(separator: ",") + "]"
            }
        case .object(let members):
            return object(members.map { member in (member.name, { $0.put(member.value) }) })
        case .null: return primitive(value, "null")
        case .bool(let flag): return primitive(value, flag ? "true" : "false")
        case .integer(let number): return primitive(value, String(number))
        case .number(let number): return primitive(value, "\(number)")
        case .string(let text): return primitive(value, Self.quoted(text))
        }
    }

    private mutating func object(_ members: [(name: String, put: (inout Self) -> Int)]) -> Int {
        slot { writer in
            let fields = members.map { Self.quoted($0.name) + ":" + String($0.put(&writer)) }
            return "{" + fields.joined(separator: ",") + "}"
        }
    }

    private mutating func wrapped(_ tag: String, _ put: (inout Self) -> Int) -> Int {
        slot { "[\"\(tag)\"," + String(put(&$0)) + "]" }
    }

    /// Takes the next slot before `text` takes those of the children.
    private mutating func slot(_ text: (inout Self) -> String) -> Int {
        let index = slots.count
        slots.append("")
        slots[index] = text(&self)
        return index
    }

    private mutating func primitive(_ value: Value, _ text: String) -> Int {
        if let index = primitives[value] { return index }
        let index = slots.count
        slots.append(text)
        primitives[value] = index
        return index
    }

    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars { quoted += escapes[scalar] ?? String(scalar) }
        return quoted + "\""
    }

    private static let escapes: [Unicode.Scalar: String] = {
        var escapes: [Unicode.Scalar: String] = [
            "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\u{8}": "\\b", "\u{c}": "\\f",
            "<": "\\u003C", "/": "\\u002F", "\u{2028}": "\\u2028", "\u{2029}": "\\u2029",
        ]
        for code in UInt8(0)..<32 where escapes[Unicode.Scalar(code)] == nil {
            escapes[Unicode.Scalar(code)] = "\\u00" + (code < 16 ? "0" : "") + String(code, radix: 16)
        }
        return escapes
    }()
}
