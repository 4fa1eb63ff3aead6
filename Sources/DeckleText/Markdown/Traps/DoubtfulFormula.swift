internal import DeckleCore

/// Formulas that two signs of dollars in prose make, and Anki's mark `[$]`, which is none in Markdown.
enum DoubtfulFormula {
    private static let latexMarks = ["[$]", "[$$]"]

    /// What to point at in the source, for each in a text node.
    static func sources(in node: SyntaxNode, protected: ProtectedText, text: [UInt8]) -> [String] {
        var sources: [String] = []
        unsafe node.withLiteral { literal in
            let pieces = unsafe protected.pieces(of: literal)
            for piece in pieces {
                switch piece {
                case .text(let text):
                    sources += latexMarks.filter { text[...].range(of: Array($0.utf8)) != nil }
                case .hidden(let hidden):
                    guard hidden.part == 0, let span = hidden.span, let range = span.lines.first else { continue }
                    if isLaTeX(hidden, at: range, in: text) { sources.append(latexMarks[span.isDisplay ? 1 : 0]) }
                    if isProse(span, at: range, in: text) {
                        sources.append(String(decoding: hidden.source, as: UTF8.self))
                    }
                }
            }
        }
        return sources
    }

    /// Whether a formula is what follows a bracket in `[$]x[/$]` or `[$$]x[/$$]`.
    private static func isLaTeX(_ hidden: ProtectedText.Hidden, at range: Range<Int>, in text: [UInt8]) -> Bool {
        guard range.lowerBound > 0, text[range.lowerBound - 1] == UInt8(ascii: "[") else { return false }
        return hidden.source.drop { $0 == .dollar }.first == UInt8(ascii: "]")
    }

    /// Whether the TeX is nothing but words, and they are several or touch what stands beside them.
    private static func isProse(_ span: MathsSpan, at range: Range<Int>, in text: [UInt8]) -> Bool {
        let tex = Array(span.tex.utf8)
        guard !span.isDisplay, tex.first != UInt8(ascii: "]"), !tex.contains(where: "\\^_{}=<>".utf8.contains) else {
            return false
        }
        let words = tex.split { !$0.isLetter && $0 < 0x80 }.filter { $0.count > 1 }
        guard !words.isEmpty else { return false }
        let isTouched = touches(text, range.lowerBound - 1) || touches(text, range.upperBound)
        return isTouched || tex.contains(.space) && (words.count > 1 || tex[0].isDigit)
    }

    private static func touches(_ text: [UInt8], _ index: Int) -> Bool {
        text.indices.contains(index) && (text[index].isLetter || text[index].isDigit || text[index] >= 0x80)
    }
}
