/// A part of running text as the traps see it: what it is, and its words.
struct RunningPiece {
    let kind: SyntaxNode.Kind
    let text: [Unicode.Scalar]
    /// Where a link leads that is written as its address alone; nil for all else.
    let address: String.UnicodeScalarView?

    init(_ node: SyntaxNode) {
        kind = node.kind
        let words = kind == .text || kind == .strikethrough || kind == .link ? node.text : ""
        text = Array(words.unicodeScalars)
        let isAddress = kind == .link && [words, "http://" + words, "mailto:" + words].contains(node.target)
        address = isAddress ? words.unicodeScalars : nil
    }
}

extension Unicode.Scalar {
    var isLetterOrNumber: Bool { properties.isAlphabetic || properties.numericType != nil }

    /// Whether the scalar belongs to a script that writes without spaces, or to its punctuation.
    var isWide: Bool { value >= 0x2E80 && value != 0xFEFF }

    /// Whether the scalar is punctuation that no address needs, such as `。`, `（`, or a dash.
    var isWidePunctuation: Bool { !isASCII && isPunctuation }

    var isPunctuation: Bool {
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            true
        default: false
        }
    }

    /// Whether the scalar opens what it stands before, such as a bracket.
    var isOpening: Bool {
        properties.generalCategory == .openPunctuation || properties.generalCategory == .initialPunctuation
    }
}
