internal import DeckleCore

/// The callouts of GitHub: a quote whose first line is `[!NOTE]`, `[!TIP]`, …
enum Callout {
    private static let kinds = ["note", "tip", "important", "warning", "caution"]

    /// The group that the blocks of a quote make, labelled with what follows the mark, else with its own word.
    static func group(_ quote: [Block]) -> Group? {
        guard case .paragraph(let content) = quote.first, case .text(let first) = content.first,
            first.hasPrefix("[!"), let close = first.firstIndex(of: "]")
        else { return nil }
        let kind = first[..<close].dropFirst(2).lowercased()
        guard kinds.contains(kind) else { return nil }
        let rest = first[close...].dropFirst().drop(while: \.isWhitespace)
        let lineEnd = content.firstIndex { $0 == .softBreak || $0 == .lineBreak } ?? content.endIndex
        var label = (rest.isEmpty ? [] : [Inline.text(String(rest))]) + content[..<lineEnd].dropFirst()
        if label.isEmpty { label = [.text(kind.prefix(1).uppercased() + kind.dropFirst())] }
        let body = Array(content[lineEnd...].dropFirst())
        let blocks = (body.isEmpty ? [] : [Block.paragraph(body)]) + quote.dropFirst()
        return Group(kind: kind, label: label, content: blocks)
    }
}
