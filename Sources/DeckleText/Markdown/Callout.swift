internal import DeckleCore

/// The callouts of GitHub and of Obsidian: a quote whose first line is `[!NOTE]`, `[!TIP] Title`, `[!faq]- Title`, …
///
/// The kind may be any word. What folds a callout (`+`, `-`) or adorns it (`[!note|wide]`) is left out without a
/// word: in print nothing folds.
enum Callout {
    /// The group that the blocks of a quote make, labelled with what follows the mark.
    ///
    /// Where nothing does, a kind that themes have words for stays without, and any other is labelled with its word.
    static func group(_ quote: [Block]) -> Group? {
        guard case .paragraph(let content) = quote.first, case .text(let first) = content.first,
            let (kind, title) = opening(first)
        else { return nil }
        let lineEnd = content.firstIndex { $0 == .softBreak || $0 == .lineBreak } ?? content.endIndex
        var label = (title.isEmpty ? [] : [Inline.text(String(title))]) + content[..<lineEnd].dropFirst()
        if label.isEmpty { label = ownLabel(kind) }
        let body = Array(content[lineEnd...].dropFirst())
        let blocks = (body.isEmpty ? [] : [Block.paragraph(body)]) + quote.dropFirst()
        return Group(kind: kind, label: label, content: blocks)
    }

    /// The label of a callout that its author gave none; empty where themes have one for the kind.
    static func ownLabel(_ kind: String) -> [Inline] {
        CalloutKind(rawValue: kind) == nil ? [.text(kind.prefix(1).uppercased() + kind.dropFirst())] : []
    }

    /// The kind in lower case, and what stands behind the mark.
    private static func opening(_ text: String) -> (kind: String, title: Substring)? {
        guard text.hasPrefix("[!"), let close = text.firstIndex(of: "]") else { return nil }
        let kind = text[..<close].dropFirst(2).prefix { $0 != "|" }
        guard kind.first?.isLetter == true, kind.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) else {
            return nil
        }
        var rest = text[close...].dropFirst()
        if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
        // A word right behind the bracket belongs to it: this is no callout.
        guard rest.first.map(\.isWhitespace) ?? true else { return nil }
        return (kind.lowercased(), rest.drop(while: \.isWhitespace))
    }
}
