/// What stands in the braces of a component: `{.class #id key="value" :bound='[1]'}`.
struct ComponentAttributes: Equatable {
    var classes: [String] = []
    /// The values by name, the first of a name counts. Bound ones, which are code, keep their colon.
    var values: [(name: String, value: String)] = []

    init() {}

    /// Reads the attributes that a text starts with, and goes behind them; nil where none do.
    init?(_ rest: inout Substring) {
        guard rest.first == "{" else { return nil }
        var text = rest.dropFirst()
        while true {
            text = text.drop { $0 == " " || $0 == "\t" }
            if text.first == "}" { break }
            guard let first = text.first, take(first, &text) else { return nil }
        }
        guard !classes.isEmpty || !values.isEmpty else { return nil }
        rest = text.dropFirst()
    }

    /// The first value of that name that is there and not empty.
    subscript(name: String) -> String? {
        values.first { $0.name == name && !$0.value.isEmpty }?.value
    }

    private mutating func take(_ first: Character, _ text: inout Substring) -> Bool {
        let isMark = first == "." || first == "#"
        let name = (isMark ? text.dropFirst() : text)
            .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:@/".contains($0)) }
        guard !name.isEmpty else { return false }
        text = text[name.endIndex...]
        if isMark {
            if first == "." { classes.append(String(name)) } else { values.append(("id", String(name))) }
            return true
        }
        guard text.first == "=" else { return false }
        guard let value = Self.value(&text) else { return false }
        values.append((String(name), value))
        return true
    }

    private static func value(_ text: inout Substring) -> String? {
        text = text.dropFirst()
        if let quote = text.first, quote == "\"" || quote == "'" {
            let start = text.dropFirst()
            guard let end = start.firstIndex(of: quote), !start[..<end].contains("\n") else { return nil }
            text = start[end...].dropFirst()
            return String(start[..<end])
        }
        let value = text.prefix { !$0.isWhitespace && $0 != "}" && $0 != "{" }
        text = text.dropFirst(value.count)
        return value.isEmpty ? nil : String(value)
    }

    static func == (left: Self, right: Self) -> Bool {
        left.classes == right.classes && left.values.elementsEqual(right.values, by: ==)
    }
}
