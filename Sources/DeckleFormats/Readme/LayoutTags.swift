internal import DeckleText

/// Tags that only lay out what stands between them.
enum LayoutTags {
    private static let names = ["b", "p", "br", "div", "center", "strong"]

    /// The layout tag that a text begins with: how many bytes it has, its name, and whether it closes.
    static func first(of text: ArraySlice<UInt8>) -> (count: Int, name: String, isClosing: Bool)? {
        guard text.first == UInt8(ascii: "<"), let end = text.prefix(200).firstIndex(of: UInt8(ascii: ">")) else {
            return nil
        }
        let isClosing = text.dropFirst().first == UInt8(ascii: "/")
        let inner = text[(text.startIndex + (isClosing ? 2 : 1))..<end]
        let name = String(decoding: inner.prefix { $0.isLetter }, as: UTF8.self).lowercased()
        guard names.contains(name),
            inner.dropFirst(name.utf8.count).first.map({ !$0.isDigit && $0 != UInt8(ascii: ":") }) ?? true
        else { return nil }
        return (end + 1 - text.startIndex, name, isClosing)
    }

    /// Takes away the tags that an answer begins and ends with, if they stand around all of it.
    ///
    /// - Parameter isApart: whether a blank line stands before the answer, below which a line that is set in is code.
    static func strip(_ lines: inout [BodyLine], isApart: Bool) {
        guard let start = lines.first else { return }
        if !isApart || start.isFenced || start.indent < 4 || first(of: start.content) != nil { stripStart(&lines) }
        stripEnd(&lines)
    }

    private static func stripStart(_ lines: inout [BodyLine]) {
        lines[0].text = lines[0].text.drop(while: \.isSpace)
        while let tag = first(of: lines[0].text), !tag.isClosing {
            if tag.name == "b" || tag.name == "strong", closesEarly(tag.name, lines) { break }
            lines[0].text = lines[0].text.dropFirst(tag.count).drop(while: \.isSpace)
        }
    }

    /// Whether bold text ends before the answer does.
    private static func closesEarly(_ name: String, _ lines: [BodyLine]) -> Bool {
        let text = lines.filter { !$0.isFenced }.map { String(decoding: $0.text, as: UTF8.self) }.joined(
            separator: "\n"
        )
        guard let close = text.range(of: "</\(name)>") else { return false }
        return text[close.upperBound...].contains { $0.isLetter || $0.isNumber }
    }

    private static func stripEnd(_ lines: inout [BodyLine]) {
        while let last = lines.indices.last(where: { !lines[$0].isBlank }), !lines[last].isFenced {
            let content = lines[last].text.withoutEnd
            guard content.last == UInt8(ascii: ">"), let start = content.lastIndex(of: UInt8(ascii: "<")),
                let tag = first(of: content[start...]), tag.isClosing || tag.name == "br",
                tag.isClosing ? !isOpened(tag.name, in: lines) : true
            else { return }
            lines[last].text = content[..<start]
        }
    }

    /// Whether a closing tag at the end has its opening tag in the lines.
    private static func isOpened(_ name: String, in lines: [BodyLine]) -> Bool {
        let text = lines.filter { !$0.isFenced }.map { String(decoding: $0.text, as: UTF8.self) }.joined(
            separator: "\n"
        )
        return text.ranges(of: "<\(name)>").count + text.ranges(of: "<\(name) ").count
            >= text.ranges(of: "</\(name)>").count
    }
}

extension ArraySlice<UInt8> {
    /// Whether nothing but layout tags stands in a line.
    var isLayout: Bool {
        var rest = self
        guard !rest.isEmpty else { return false }
        while let tag = LayoutTags.first(of: rest) { rest = rest.dropFirst(tag.count).drop(while: \.isSpace) }
        return rest.isEmpty
    }

    /// Whether a link to a part of the page says that it leads back.
    var leadsBack: Bool {
        let text = String(decoding: self, as: UTF8.self).lowercased()
        return ["↥", "⬆", "↑", "back to", "#top", "table-of-contents", "к оглавлению", "回到顶部"].contains {
            text.contains($0)
        }
    }
}
