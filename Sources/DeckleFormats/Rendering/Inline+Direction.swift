internal import DeckleCore

extension [Inline] {
    /// Whether the text has letters, and none of them is read in the direction of what is around it.
    func isForeign(to direction: Direction) -> Bool { letters(in: direction) == .foreign }

    /// Looks no further than to the first letter that is read in the direction.
    fileprivate func letters(in direction: Direction) -> Letters {
        var found = Letters.none
        for inline in self {
            switch inline.letters(in: direction) {
            case .none: continue
            case .foreign: found = .foreign
            case .own: return .own
            }
        }
        return found
    }
}

/// What letters a text has: none, such as are read in another direction only, or at least one that is not.
private enum Letters {
    case none, foreign, own
}

extension Inline {
    fileprivate func letters(in direction: Direction) -> Letters {
        switch self {
        case .text(let text): text.letters(in: direction)
        // These say their direction themselves.
        case .code, .maths, .localized: .none
        case .image, .footnoteMark, .softBreak, .lineBreak: .none
        case .emphasis, .strong, .strikethrough, .mark, .superscript, .subscript, .ruby, .link, .cloze:
            children.letters(in: direction)
        }
    }
}

extension String {
    fileprivate func letters(in direction: Direction) -> Letters {
        var found = Letters.none
        for scalar in unicodeScalars where scalar.properties.isAlphabetic {
            if scalar.direction == direction { return .own }
            found = .foreign
        }
        return found
    }
}

extension Unicode.Scalar {
    /// The direction in which a letter is read (Unicode Standard Annex 9, classes L, R and AL).
    fileprivate var direction: Direction {
        switch value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: .rightToLeft
        default: .leftToRight
        }
    }
}
