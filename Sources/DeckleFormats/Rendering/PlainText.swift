package import DeckleCore

/// The words of the model without any markup.
package enum PlainText {
    /// The text of running content in one line, spaces collapsed; for navigation, titles and tables.
    package static func line(_ inlines: [Inline]) -> String {
        var writer = PlainTextWriter(showsAddresses: false)
        writer.write(inlines)
        return collapse(writer.text)
    }

    /// The text of blocks in one line, spaces collapsed.
    package static func line(_ blocks: [Block]) -> String {
        var writer = PlainTextWriter(showsAddresses: false)
        writer.write(blocks)
        return collapse(writer.text)
    }

    /// The text of blocks as lines, code as it stands.
    ///
    /// Blocks are parted by an empty line; lists, quotes and footnotes keep their marks, table cells are parted
    /// by ` | `, and the address of a link follows its text in parentheses.
    package static func text(_ blocks: [Block]) -> String {
        var writer = PlainTextWriter(showsAddresses: true)
        writer.write(blocks)
        return writer.text
    }

    private static func collapse(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
            if !isSpace {
                bytes.append(byte)
            } else if bytes.last != 0x20, !bytes.isEmpty {
                bytes.append(0x20)
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
