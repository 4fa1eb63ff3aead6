internal import DeckleCore

/// What the words in a cell of a table need to stay whole, in characters; those of Chinese, Japanese and Korean count
/// double.
struct CellWords: Hashable {
    /// The longest word; of writing without spaces, a run of at most ``wholeRun``.
    private(set) var longest = 0
    /// The longest run of writing without spaces, which may be broken between any two characters.
    private(set) var longestRun = 0

    /// What such a run asks for at least: four characters beside each other, such as a heading has.
    static let wholeRun = 8

    /// Whether the cell has runs without spaces, and none longer than can be kept whole.
    var isWhole: Bool { (4...Self.wholeRun).contains(longestRun) }

    init(_ content: [Inline]) { self.init(text: PlainText.line(content)) }

    init(text: String) {
        var word = 0
        var run = 0
        for scalar in text.unicodeScalars {
            let kind = Kind(scalar)
            word = kind == .letter ? word + 1 : 0
            run = kind == .wide ? run + 2 : 0
            longest = max(longest, word, min(run, Self.wholeRun))
            longestRun = max(longestRun, run)
        }
    }

    private enum Kind {
        case space, letter, wide

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x20, 0x3000...0x303F, 0xFF01...0xFF0F, 0xFF1A...0xFF20: self = .space
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF21...0xFF60, 0x20000...0x3FFFD:
                self = .wide
            default: self = .letter
            }
        }
    }
}
