internal import DeckleCore
internal import DeckleText

/// The names that elements of HTML give places in a text, as `<a name="gears">` and `<h3 id="gears">` do.
enum ElementName {
    /// The names with the places of their elements, in bytes of the text.
    static func all(in text: ReadmeText) -> [(name: String, position: Int)] {
        text.bytes.withBytes { bytes in
            var names: [(String, Int)] = [], rest = bytes[text.range]
            while let sign = rest.firstIndex(of: UInt8(ascii: "=")) {
                rest = rest[(sign + 1)...]
                guard let start = tag(naming: bytes[text.range.lowerBound..<sign]) else { continue }
                let value = rest.prefix(200).drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
                let name = value.prefix { !"\"'> \n".utf8.contains($0) }
                if !name.isEmpty {
                    names.append((HeadingName.of(fragment: String(decoding: name, as: UTF8.self)), start))
                }
            }
            return names
        }
    }

    /// Where the tag begins whose attribute `name` or `id` ends a text; nil where there is none.
    private static func tag(naming text: Slice<UnsafeRawBufferPointer>) -> Int? {
        guard text.suffix(5).elementsEqual(" name".utf8) || text.suffix(3).elementsEqual(" id".utf8) else { return nil }
        let tag = text.suffix(100)
        guard let start = tag.lastIndex(of: UInt8(ascii: "<")), !tag[start...].contains(UInt8(ascii: ">")) else {
            return nil
        }
        return tag[(start + 1)...].first?.isLetter == true ? start : nil
    }
}
