package import DeckleCore

/// Text that holds its clozes as marks, `{{c1::text::hint}}`, such as the TeX of a formula, which cannot be parted.
package enum ClozeMarks {
    /// How deep clozes may stand in each other.
    static let nesting = 8

    /// The text as ``Inline/text(_:)`` and ``Inline/cloze(_:)``; marks that are never closed stay text.
    package static func parts(of text: String) -> [Inline] { read(text).content }

    /// The text without its marks.
    ///
    /// - Parameter shown: what stands in the place of a cloze; nil for its text.
    package static func plain(_ text: String, shown: (Cloze) -> String? = { _ in nil }) -> String {
        plain(parts(of: text), shown)
    }

    package static func hasCloze(_ text: String) -> Bool {
        parts(of: text).contains { if case .cloze = $0 { true } else { false } }
    }

    /// The parts, and what there is to say about them.
    static func read(_ text: String, isCode: Bool = false) -> (content: [Inline], problems: [ClozeProblem]) {
        guard text.contains("{{c") else { return ([.text(text)], []) }
        return ClozeReader.read([.text(text)], nesting: nesting, isCode: isCode)
    }

    private static func plain(_ parts: [Inline], _ shown: (Cloze) -> String?) -> String {
        parts.map { part in
            if case .text(let text) = part { return text }
            guard case .cloze(let cloze) = part else { return "" }
            return shown(cloze) ?? plain(cloze.content, shown)
        }.joined()
    }
}
