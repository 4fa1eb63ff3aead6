internal import DeckleText

/// A line of the body of a question, set in no more than the text of its item is.
struct BodyLine {
    let number: Int
    var text: ArraySlice<UInt8>
    let isFenced: Bool
    /// Whether nothing stands in the line of the source, which parts what is above it from what is below.
    let isGap: Bool

    var isBlank: Bool { text.allSatisfy(\.isSpace) }

    init(_ line: MarkdownLine, of text: ReadmeText, indent: Int) {
        number = line.number
        isFenced = line.isFenced
        isGap = line.isBlank
        self.text = text.slice(line.range).withoutIndent(indent)
        if self.text.last == .carriageReturn { self.text.removeLast() }
    }

    init(number: Int, text: ArraySlice<UInt8>, isFenced: Bool = false) {
        (self.number, self.text, self.isFenced) = (number, text, isFenced)
        isGap = text.allSatisfy(\.isSpace)
    }

    /// How far the line is set in, in columns.
    var indent: Int { text.prefix { $0.isSpace }.columns }

    /// The line without what stands before the first sign that is no space.
    var content: ArraySlice<UInt8> { text.drop(while: \.isSpace).withoutEnd }
}

extension ArraySlice<UInt8> {
    /// Without white space at the start, as far as it takes no more than so many columns.
    func withoutIndent(_ columns: Int) -> Self {
        var column = 0, rest = self
        while column < columns, let byte = rest.first, byte == .space || byte == .tab {
            column += byte == .tab ? 4 - column % 4 : 1
            rest = rest.dropFirst()
        }
        return rest
    }
}

extension [BodyLine] {
    /// The lines as a text, and the number of its first line; nil where nothing stands in them.
    ///
    /// Lines that were taken out leave blank ones, so that all others keep their numbers.
    var markdown: (text: String, line: Int)? {
        guard let first = first(where: { !$0.isBlank }), let last = last(where: { !$0.isBlank }) else { return nil }
        var text: [UInt8] = [], number = first.number
        for line in self where line.number >= first.number && line.number <= last.number {
            while number < line.number {
                text.append(.lineFeed)
                number += 1
            }
            text += line.text
        }
        return (String(decoding: text, as: UTF8.self), first.number)
    }
}
