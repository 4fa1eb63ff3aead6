internal import DeckleCore
internal import DeckleText

/// An object of a payload, its members found by name.
struct NuxtRecord {
    let document: DevalueDocument
    /// The slot that holds it.
    let slot: DevalueReference
    let members: [DevalueMember]

    /// Nil where the reference leads to anything but an object.
    init?(_ document: DevalueDocument, at reference: DevalueReference) throws(Failure) {
        let (slot, node) = try document.unwrapped(reference)
        guard case .object(let members) = node else { return nil }
        self.document = document
        self.slot = slot
        self.members = members
    }

    /// Names under which an object says what it is called.
    static let wordNames = ["name", "title", "label", "slug"]

    /// Devalue writes each name once; where a text has it twice, the last one counts as in JavaScript.
    func reference(_ name: String) -> DevalueReference? {
        members.last { $0.name == name }?.reference
    }

    /// What stands under a name; undefined where there is nothing.
    func node(_ name: String) throws(Failure) -> DevalueNode {
        guard let reference = reference(name) else { return .undefined }
        return try document.node(at: reference)
    }

    func record(_ name: String) throws(Failure) -> NuxtRecord? {
        guard let reference = reference(name) else { return nil }
        return try NuxtRecord(document, at: reference)
    }

    /// The first of the names under which a text stands that can be seen, and that text; whole numbers count as text.
    func text(_ names: [String]) throws(Failure) -> (name: String, text: String)? {
        for name in names {
            guard let reference = reference(name), let text = try document.word(at: reference), !text.isInvisible
            else { continue }
            return (name, text)
        }
        return nil
    }

    /// The first of the names under which words for people stand, and those words, in a language where they are there in
    /// several. Identities are not made of them.
    func words(_ names: [String], in language: String?) throws(Failure) -> (name: String, text: String)? {
        if let text = try text(names) { return text }
        guard let language, let part = try part(names, in: language) else { return nil }
        return (part.name, document.text(part.range))
    }

    func number(_ name: String) throws(Failure) -> Double? {
        switch try node(name) {
        case .integer(let value): Double(value)
        case .number(let value) where value.isFinite: value
        default: nil
        }
    }

    /// The moment under the first of the names that holds one.
    func moment(_ names: [String]) throws(Failure) -> (name: String, moment: Timestamp)? {
        for name in names {
            switch try node(name) {
            case .text(let range), .date(let range):
                if let moment = Timestamp(iso8601: document.text(range)) { return (name, moment) }
            default: continue
            }
        }
        return nil
    }

    /// The items of a list; nil where there is none.
    func items(_ name: String) throws(Failure) -> [DevalueReference]? {
        try document.list(at: reference(name) ?? .undefined)
    }

    /// A list of texts, or one text with commas; empty where there is neither.
    func texts(_ name: String) throws(Failure) -> [String] {
        try document.words(at: reference(name) ?? .undefined)
    }

    /// Everything but the members that are used, what is empty, and what only the framework needs.
    ///
    /// Body trees are left out as well: a question has its own as a text, and the prose of a page is no question. None of
    /// this is missed, so nothing is said.
    func extra(
        budget: inout DevalueBudget,
        without isUsed: (_ name: String) -> Bool
    ) throws(Failure) -> [Property] {
        var extra: [Property] = []
        for member in members where !isUsed(member.name) && member.name != "__hash__" {
            guard try !NuxtBody.isBody(document, at: member.reference),
                let value = try document.value(at: member.reference, budget: &budget), !value.isEmpty
            else { continue }
            extra.append(Property(member.name, value))
        }
        return extra
    }
}

extension Value {
    /// Whether it says nothing.
    fileprivate var isEmpty: Bool {
        switch self {
        case .null: true
        case .string(let text): text.isEmpty
        case .array(let items): items.isEmpty
        case .object(let properties): properties.isEmpty
        case .bool, .integer, .number: false
        }
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        let start = unicodeScalars.drop { $0.properties.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
