internal import DeckleCore
internal import DeckleText

/// What a value is, or an error that says what it ought to be; all of these throw ``Failure``.
extension JSONValue {
    /// The member of that name; nil where it is missing or null.
    func optional(_ name: String) throws -> JSONValue? {
        guard case .object = content else { throw wrongKind("an object") }
        guard let value = self[name], value.content != .null else { return nil }
        return value
    }

    func required(_ name: String) throws -> JSONValue {
        if let value = try optional(name) { return value }
        throw Failure(.error(.jsonMissingKey, "this object has no \"\(name)\"", at: place, hint: Self.documentation))
    }

    func string() throws -> String {
        guard case .string(let text) = content else { throw wrongKind("a string") }
        return text
    }

    func bool() throws -> Bool {
        guard case .bool(let flag) = content else { throw wrongKind("true or false") }
        return flag
    }

    func integer(in range: ClosedRange<Int> = .min ... .max) throws -> Int {
        guard case .integer(let number) = content else { throw wrongKind("a whole number") }
        guard let number = Int(exactly: number), range.contains(number) else {
            throw badValue("the number must be from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// What `make` makes of each item of an array.
    func array<Item>(_ make: (JSONValue) throws -> Item) throws -> [Item] {
        guard case .array(let items) = content else { throw wrongKind("an array") }
        return try items.map(make)
    }

    func strings() throws -> [String] {
        try array { try $0.string() }
    }

    func properties() throws -> [Property] {
        guard case .object(let members) = content else { throw wrongKind("an object") }
        return members.map { Property($0.name, $0.value.plain) }
    }

    /// A word that is one of a few.
    func choice<Choice: RawRepresentable<String>>(of known: [Choice]) throws -> Choice {
        let word = try string()
        if let choice = known.first(where: { $0.rawValue == word }) { return choice }
        let words = known.map(\.rawValue)
        let near = Nearest.name(to: word, among: words).map { "did you mean \"\($0)\"?" }
        throw badValue("\"\(word)\" is not known here", hint: near ?? "one of \(words.joined(separator: ", "))")
    }

    func date() throws -> Timestamp {
        let text = try string()
        if let date = Timestamp(iso8601: text) { return date }
        throw badValue("\"\(text)\" is no date", hint: "write 2026-03-01 or 2026-03-01T12:00:00Z")
    }

    /// The type that an object says it is of.
    ///
    /// - Parameter what: what the types are of, for the error.
    func type<Known: RawRepresentable<String> & CaseIterable>(of what: String) throws -> Known {
        let type = try required("type")
        let name = try type.string()
        if let known = Known(rawValue: name) { return known }
        throw Failure(
            .error(
                .jsonUnknownType,
                "there is no \(what) of the type \"\(name)\"",
                at: type.place,
                hint: Nearest.name(to: name, among: Known.allCases.map(\.rawValue)).map { "did you mean \"\($0)\"?" }
                    ?? Self.documentation
            )
        )
    }

    func badValue(_ message: String, hint: String? = nil) -> Failure {
        Failure(.error(.jsonBadValue, message, at: place, hint: hint ?? Self.documentation))
    }

    private var place: Place { Place(offset: offset) }

    private static let documentation = "docs/formats.md lists every member of the interchange form"

    private func wrongKind(_ expected: String) -> Failure {
        Failure(.error(.jsonWrongKind, "expected \(expected), found \(kind)", at: place, hint: Self.documentation))
    }

    private var kind: String {
        switch content {
        case .null: "null"
        case .bool: "true or false"
        case .integer, .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
