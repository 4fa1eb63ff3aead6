internal import DeckleText

/// An id that an author gives a question.
enum ExplicitID {
    /// The id in a comment such as `<!-- id: gears -->`; nil for any other line.
    static func comment(_ line: ArraySlice<UInt8>) -> String? {
        guard line.starts(with: "<!--".utf8), line.suffix(3).elementsEqual("-->".utf8), line.count > 7 else {
            return nil
        }
        let inner = String(decoding: line.dropFirst(4).dropLast(3), as: UTF8.self)
            .split(separator: ":", maxSplits: 1).map { $0.split(separator: " ").joined(separator: " ") }
        guard inner.count == 2, inner[0].lowercased() == "id", !inner[1].isEmpty else { return nil }
        return inner[1]
    }

    /// Where in a title a comment with an id goes: behind the words, before what closes a heading or bold words.
    static func place(in title: ArraySlice<UInt8>) -> Int {
        let title = title.withoutEnd
        var words = title
        while let last = words.last, last == UInt8(ascii: "#") || last == UInt8(ascii: "*") { words.removeLast() }
        // In C# the sign is part of the words, and stars may end what is emphasised in them.
        let isBold = title.drop { $0 == UInt8(ascii: "#") || $0.isSpace }.starts(with: "**".utf8)
        let isClosing = isBold || words.last?.isSpace ?? true
        return (isClosing ? words.withoutEnd : title).endIndex
    }

    /// A title without `^id` or `<!-- id: … -->` at its end, and that id.
    static func parted(_ title: ArraySlice<UInt8>) -> (title: ArraySlice<UInt8>, id: String?) {
        if title.suffix(3).elementsEqual("-->".utf8), let start = title.lastIndex(of: UInt8(ascii: "<")),
            let id = comment(title[start...])
        {
            return (title[..<start].withoutEnd, id)
        }
        guard let space = title.lastIndex(of: .space), title[(space + 1)...].first == UInt8(ascii: "^") else {
            return (title, nil)
        }
        let id = title[(space + 2)...]
        let isID = !id.isEmpty && id.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
        return isID ? (title[..<space].withoutEnd, String(decoding: id, as: UTF8.self)) : (title, nil)
    }
}
