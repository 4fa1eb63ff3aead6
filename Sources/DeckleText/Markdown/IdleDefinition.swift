internal import DeckleCore

/// A line that defines a link or a footnote and is shown nowhere, because nothing refers to it or its label is taken.
struct IdleDefinition {
    /// The number of the line, from 1.
    let line: Int
    /// The label in its brackets, such as `[a]` or `[^1]`.
    let label: String
    let isDoubled: Bool

    /// The definitions outside of fences that leave nothing in the text.
    static func all(in bytes: [UInt8]) -> [IdleDefinition] {
        guard bytes[...].range(of: Array("]:".utf8)) != nil else { return [] }
        let definitions = definitions(in: bytes)
        guard !definitions.isEmpty else { return [] }
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        var seen: Set<String> = []
        return definitions.compactMap { line, label in
            let key = label.lowercased()
            if !seen.insert(key).inserted { return IdleDefinition(line: line, label: label, isDoubled: true) }
            // Footnotes that nothing refers to are kept, see ``UnusedFootnotes``.
            guard !key.hasPrefix("[^") else { return nil }
            let uses = text.ranges(of: key).count - definitions.count { $0.label.lowercased() == key }
            return uses > 0 ? nil : IdleDefinition(line: line, label: label, isDoubled: false)
        }
    }

    /// The lines that are definitions: none goes on from a paragraph (CommonMark 0.29, section 4.7).
    private static func definitions(in bytes: [UInt8]) -> [(line: Int, label: String)] {
        var found: [(line: Int, label: String)] = []
        var fence: ArraySlice<UInt8>?
        var isOpen = true
        for (index, line) in bytes.split(separator: .lineFeed, omittingEmptySubsequences: false).enumerated() {
            let content = Lines.withoutContainers(line)
            if Lines.isFenced(content, &fence) {
                isOpen = true
            } else if isOpen, !isIndentedCode(line), let label = label(of: content) {
                found.append((index + 1, label))
            } else {
                isOpen = content.isEmpty || content.first == UInt8(ascii: "#")
            }
        }
        return found
    }

    private static func isIndentedCode(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == .tab || line.starts(with: "    ".utf8)
    }

    /// The label of a line such as `[a]: https://example.org "Title"`; nil where the line is text, or a comment as
    /// `[//]: # (hidden)`.
    private static func label(of content: ArraySlice<UInt8>) -> String? {
        guard content.first == UInt8(ascii: "["), let end = content.firstIndex(of: UInt8(ascii: "]")),
            content[end...].starts(with: "]:".utf8), end > content.startIndex + 1
        else { return nil }
        let label = String(decoding: content[...end], as: UTF8.self)
        guard !label.hasPrefix("[^") else { return label }
        let rest = content[(end + 2)...].drop(while: \.isSpace), target = rest.prefix { !$0.isSpace }
        let title = rest.dropFirst(target.count).drop(while: \.isSpace)
        guard let first = target.first, first != UInt8(ascii: "#"), !target.elementsEqual("<>".utf8),
            title.first.map({ "\"'(".utf8.contains($0) }) ?? true
        else { return nil }
        return label
    }
}

extension IdleDefinition {
    func diagnostic(in text: FieldText) -> Diagnostic {
        let place = text.place(line: line, needle: label)
        return isDoubled
            ? .warning(
                .markdownDoubledDefinition,
                "\(label) is defined before, and this line is left out",
                at: place,
                hint: "give it a label of its own"
            )
            : .note(
                .markdownIdleDefinition,
                "nothing refers to \(label), so its address is left out",
                at: place,
                hint: "write \(label) where the link is to stand"
            )
    }
}
