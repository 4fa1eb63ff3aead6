internal import DeckleCore
internal import DeckleSystem

/// A text of a cover: what it says and how it is set.
struct CoverText {
    /// Where a line lies beside its ``position``.
    enum Alignment: String, CaseIterable {
        case start
        case centre
        case end

        /// How much of the line lies before the position.
        var share: Double {
            switch self {
            case .start: 0
            case .centre: 0.5
            case .end: 1
            }
        }
    }

    /// Whether letters are changed.
    enum LetterCase: String, CaseIterable {
        case upper
        case lower
    }

    /// The first of these that nothing is missing of is shown.
    var wordings: [CoverWording]
    var fill: Colour
    /// Where the first baseline begins, has its middle or ends.
    var position: Point
    /// How far the first baseline is under the last one before it; the position says how high it is where there is none.
    var below: Double?
    /// The most that a line may take.
    var width: Double
    var alignment: Alignment
    /// From the one that is tried first.
    var sizes: [Double]
    /// The most lines that there may be.
    var lines: Int
    /// From baseline to baseline, in sizes of the type.
    var leading: Double
    /// The names of fonts, the one that is tried first at the start.
    var families: [String]
    var weight: FontWeight
    var letterCase: LetterCase?
    /// What is added between letters, in ems.
    var spacing: Double

    /// Whether it is the one that a cover is not lettered without.
    var isTitle: Bool { wordings.contains { $0.names.contains(.title) } }
}
