internal import DeckleText

/// The letters and numbers by which options are told apart.
enum OptionMark {
    /// An option such as `- A: text`, `a) text`, `- 2: text`, and its name; nil for any other line.
    ///
    /// Numbers need a colon behind a bullet, as all else is a list.
    static func option(_ content: ArraySlice<UInt8>) -> (name: UInt8, text: ArraySlice<UInt8>)? {
        var rest = content
        let hasBullet = rest.first.map { "-*+".utf8.contains($0) } ?? false
        if hasBullet {
            guard let mark = rest.containerMark else { return nil }
            rest = rest[mark...].drop(while: \.isSpace)
        }
        guard let (name, behind) = name(rest), let (sign, text) = sign(behind.drop(while: \.isSpace)) else {
            return nil
        }
        if name.isDigit && !(hasBullet && sign == UInt8(ascii: ":")) { return nil }
        if !hasBullet && sign == UInt8(ascii: ":") { return nil }
        guard text.isEmpty || text.first?.isSpace == true else { return nil }
        return (name, text.drop(while: \.isSpace))
    }

    /// An option in a row of a table, as in `| A) | text |`, and its name; nil for any other line.
    static func row(_ content: ArraySlice<UInt8>) -> (name: UInt8, text: ArraySlice<UInt8>)? {
        let cells = content.split(separator: UInt8(ascii: "|")).map { $0.drop(while: \.isSpace).withoutEnd }
        guard content.first == UInt8(ascii: "|"), cells.count == 2, let (name, behind) = name(cells[0]),
            let (_, rest) = sign(behind), rest.isEmpty
        else { return nil }
        return (name, cells[1])
    }

    /// The letter, or the digit, that a text begins with, as a capital; letters of other alphabets count by their place.
    static func name(_ text: ArraySlice<UInt8>) -> (name: UInt8, rest: ArraySlice<UInt8>)? {
        guard let first = text.first else { return nil }
        if (UInt8(ascii: "A")...UInt8(ascii: "H")).contains(first & 0xDF), first.isLetter {
            return (first & 0xDF, text.dropFirst())
        }
        if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(first) { return (first, text.dropFirst()) }
        for (letter, place) in others where text.starts(with: letter.utf8) {
            return (UInt8(ascii: "A") + place, text.dropFirst(letter.utf8.count))
        }
        return nil
    }

    private static func sign(_ text: ArraySlice<UInt8>) -> (sign: UInt8, rest: ArraySlice<UInt8>)? {
        if text.starts(with: "：".utf8) { return (UInt8(ascii: ":"), text.dropFirst("：".utf8.count)) }
        guard let sign = text.first, ":).".utf8.contains(sign) else { return nil }
        return (sign, text.dropFirst())
    }

    private static let others: [(letter: String, place: UInt8)] = [
        ("أ", 0), ("ا", 0), ("ب", 1), ("ج", 2), ("د", 3), ("А", 0), ("Б", 1), ("В", 1), ("С", 2), ("Д", 3),
    ]
}
