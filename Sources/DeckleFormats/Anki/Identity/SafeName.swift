/// Names that Anki takes as they are: what it would split, strip or refuse is replaced before.
enum SafeName {
    /// One level of a deck's name: no `::`, no quotes, no control characters, single spaces.
    static func deck(_ title: String) -> String {
        let words = title.split { $0.isWhitespace || $0.isControl }.joined(separator: " ")
        return trimmingColons(singleColons(words.map { $0 == "\"" ? "'" : $0 }))
    }

    /// One level of a tag: as ``deck(_:)``, and hyphens for spaces.
    ///
    /// Cards show tags without escaping them, so what begins an element or a recording there, `<` and `[`, is another sign.
    static func tag(_ text: String) -> String {
        if text.utf8.allSatisfy(isPlain) { return text }
        let words = text.split { $0.isWhitespace || $0.isControl || $0 == "\"" || $0 == "\u{3000}" }
        return trimmingColons(singleColons(words.joined(separator: "-").map(unmarked)))
    }

    private static func unmarked(_ character: Character) -> Character {
        switch character {
        case "<": "‹"
        case ">": "›"
        case "[": "("
        case "]": ")"
        default: character
        }
    }

    /// A tag whose levels the author parted by `::`; empty where nothing is left of it.
    static func nestedTag(_ text: String) -> String {
        text.split(separator: "::").map { tag(String($0)) }.filter { !$0.isEmpty }.joined(separator: "::")
    }

    /// Whether a byte is one that Anki takes as it is in every name, as nearly all are.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private static func singleColons(_ characters: [Character]) -> [Character] {
        var result: [Character] = []
        for character in characters where character != ":" || result.last != ":" { result.append(character) }
        return result
    }

    /// A colon at either end would make the `::` beside it ambiguous.
    private static func trimmingColons(_ characters: [Character]) -> String {
        var name = characters.drop { $0 == ":" || $0 == " " }
        while name.last == ":" || name.last == " " { name.removeLast() }
        return String(name)
    }
}

extension Character {
    fileprivate var isControl: Bool { unicodeScalars.contains { $0.properties.generalCategory == .control } }
}
