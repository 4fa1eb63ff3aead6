internal import DeckleText

/// A line that opens a box in MkDocs: `!!! note "Title"`, `??? question "Why?"`; what is set in below it is in the box.
struct SiteBox {
    /// Whether the box is folded where a page opens, or may be.
    let isFolded: Bool
    /// What sort of box it is, such as `note`.
    let kind: ArraySlice<UInt8>
    /// Its title; empty without one.
    let title: ArraySlice<UInt8>

    /// Whether a question stands in it.
    var asks: Bool { kind.elementsEqual("question".utf8) }

    init?(_ content: ArraySlice<UInt8>) {
        guard let mark = content.first, "?!".utf8.contains(mark), content.prefix(3).allSatisfy({ $0 == mark }) else {
            return nil
        }
        let rest = content.dropFirst(3)
        let behind = rest.first == UInt8(ascii: "+") ? rest.dropFirst() : rest
        guard behind.first?.isSpace == true else { return nil }
        isFolded = mark == UInt8(ascii: "?")
        let words = behind.drop(while: \.isSpace)
        kind = words.prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
        guard !kind.isEmpty else { return nil }
        let quote = UInt8(ascii: "\"")
        let tail = words[kind.endIndex...]
        // Further words say where the box stands on the page.
        guard tail.allSatisfy({ $0.isLetter || $0.isSpace }) || tail.contains(quote) && tail.last == quote else {
            return nil
        }
        title = tail.drop { $0 != quote }.dropFirst().prefix { $0 != quote }
    }
}

extension SiteBox {
    /// Writes boxes as quotes with a mark, line by line, as CommonMark takes what is set in for code.
    static func quote(_ lines: inout [BodyLine]) {
        var index = 0
        while index < lines.count {
            let line = lines[index]
            guard !line.isFenced, let box = SiteBox(line.content) else {
                index += 1
                continue
            }
            // No name for the rest, which would be copied at the next change of the lines.
            let end = lines[(index + 1)...].firstIndex { !$0.isBlank && $0.indent <= line.indent } ?? lines.endIndex
            let margin = line.text.prefix(while: \.isSpace)
            lines[index].text = margin + "> [!".utf8 + box.kind + "] ".utf8 + box.title
            for inner in (index + 1)..<end {
                lines[inner].text = margin + "> ".utf8 + lines[inner].text.withoutIndent(line.indent + 4)
            }
            index += 1
        }
    }
}
