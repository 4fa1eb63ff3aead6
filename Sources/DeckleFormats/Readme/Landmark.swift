internal import DeckleText

/// A place in a text that may begin a question: a heading, a fold, a line that stands out.
struct Landmark {
    /// What it is in Markdown.
    enum Kind: Hashable {
        /// A heading, with its level.
        case heading(Int)
        /// A heading that begins an item of a numbered list, as in `1. ### Why?`.
        case item(Int)
        /// A `details` element that stands in no other.
        case fold
        /// A paragraph that is bold as a whole.
        case bold
        /// A line that begins as a question does, as in `Q: Why?`.
        case line
        /// A box of a site that asks, as in `!!! question "Why?"`.
        case box
        /// An item of a numbered list that is no heading, as in `1. Why?`.
        case entry
        /// An item of a list with bullets.
        case bullet

        var isHeading: Bool { if case .heading = self { true } else { false } }
        /// Whether it says itself where it ends.
        var isClosed: Bool { self == .fold || self == .box }
        var isItem: Bool { if case .item = self { true } else { false } }

        /// The level of a heading.
        var level: Int? {
            switch self {
            case .heading(let level), .item(let level): level
            case .fold, .bold, .line, .box, .entry, .bullet: nil
            }
        }
    }

    /// What stands between it and the next one.
    struct Content {
        @Narrow var boxes = 0
        @Narrow var checkedBoxes = 0
        @Narrow var options = 0
        @Narrow var fences = 0
    }

    let kind: Kind
    let mark: TitleMark.Kind
    /// Whether it stands in a fold.
    let isInFold: Bool
    /// The line it begins on, from 1.
    @Narrow var line: Int
    /// Where that line starts, in bytes of the text.
    @Narrow var start: Int
    /// The words of it, in bytes of the text, with their mark.
    @NarrowRange var title: Range<Int>
    /// What stands in a fold; behind a heading or a line, up to anything.
    @NarrowRange var body: Range<Int>
    /// The line that the body begins on.
    @Narrow var bodyLine: Int
    /// How far what belongs to an item is set in, in columns.
    @Narrow var indent = 0
    var content = Content()
}

extension Landmark {
    /// Those of one look make a group of questions, or none of them does.
    struct Shape: Hashable {
        let kind: Kind
        let mark: TitleMark.Kind

        /// Whether it is a heading such as `## Q. Why?`.
        var isAskedHeading: Bool { kind.isHeading && mark == .asked }
    }

    var shape: Shape {
        switch kind {
        case .heading, .item, .bold, .line, .entry: Shape(kind: kind, mark: mark)
        case .fold, .box, .bullet: Shape(kind: kind, mark: .none)
        }
    }
}
