internal import DeckleCore
internal import DeckleText

/// Members of an object; those without a value are left out.
extension JSONWriter {
    mutating func object(_ content: (inout JSONWriter) -> Void) {
        beginObject()
        content(&self)
        endObject()
    }

    /// Writes an object that says of what type it is.
    mutating func typed(_ type: String, _ members: (inout JSONWriter) -> Void) {
        object { writer in
            writer.member("type", type)
            members(&writer)
        }
    }

    mutating func array<Item>(_ items: [Item], _ write: (inout JSONWriter, Item) -> Void) {
        beginArray()
        for item in items { write(&self, item) }
        endArray()
    }

    mutating func member(_ name: String, _ text: String?) {
        guard let text else { return }
        key(name)
        string(text)
    }

    mutating func member(_ name: String, _ number: Int?) {
        guard let number else { return }
        key(name)
        integer(number)
    }

    mutating func member(_ name: String, _ flag: Bool?) {
        guard let flag else { return }
        key(name)
        bool(flag)
    }

    mutating func member<Item>(_ name: String, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void) {
        key(name)
        array(items, write)
    }

    /// Texts, left out where there are none.
    mutating func members(_ name: String, _ texts: [String]) {
        guard !texts.isEmpty else { return }
        member(name, texts) { $0.string($1) }
    }

    /// The number of the card that hides a cloze, or the numbers where several do.
    mutating func cards(_ numbers: [Int]) {
        if numbers.count == 1 {
            member("number", numbers.first)
        } else {
            member("numbers", numbers) { $0.integer($1) }
        }
    }

    /// Properties of the source as an object in their order, left out where there are none.
    mutating func extra(_ properties: [Property]) {
        guard !properties.isEmpty else { return }
        key("extra")
        value(.object(properties))
    }
}
