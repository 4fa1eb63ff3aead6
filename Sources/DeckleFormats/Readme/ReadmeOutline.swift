internal import DeckleCore
internal import DeckleText

/// What a text is made of, found line by line, before any of it is parsed.
struct ReadmeOutline {
    let text: ReadmeText
    var landmarks: [Landmark] = []
    private(set) var census = ReadmeCensus()
    /// The lines of `details` elements without a `summary`.
    var unlabelledFolds: [Int] = []
    let frontMatter: ReadmeFrontMatter?
    var noise = ReadmeNoise()

    /// A fold whose end is not met yet.
    struct OpenFold {
        enum End: Equatable {
            /// A closing tag, or a line of colons, for each that opened.
            case tag, colons
            /// A line that is set in no further than so many columns.
            case indent(Int)
        }

        /// Its place among the landmarks.
        var landmark: Int
        var end = End.tag
        var depth = 1
        var hasSummary = false
        var isWhole = false
        /// The lines in it, and those of them that lead to other parts of the text.
        var lines = 0
        var links = 0

        /// Whether a table of contents is folded away.
        var isContents: Bool { links >= 3 && links * 5 > lines * 3 }
    }

    /// A box with a question whose end is not met yet.
    struct OpenBox {
        var landmark: Int
        var indent: Int
        /// Whether a fold beside the box has been met, which holds its answer.
        var hasAnswer = false
    }

    var fold: OpenFold?
    var box: OpenBox?
    var underlining = UnderlinedTitles()

    /// Whether a heading of a high level ends the fold that it stands in.
    let endsFoldsAtHeadings: Bool
    /// Whether items of lists are landmarks too.
    let countsItems: Bool

    /// Reads the lines once; a second time where a fold is never closed, which then ends with what it stands in.
    ///
    /// - Parameter countsItems: whether items of lists may be questions, as where nothing else is.
    init(_ text: ReadmeText, countsItems: Bool = false) {
        let frontMatter = ReadmeFrontMatter(text)
        self.init(text, frontMatter, countsItems, endsFoldsAtHeadings: false)
        if fold != nil { self.init(text, frontMatter, countsItems, endsFoldsAtHeadings: true) }
        closeFold(at: text.range.upperBound)
        closeBox(at: text.range.upperBound)
        landmarks = underlining.checked(landmarks)
    }

    private init(
        _ text: ReadmeText,
        _ frontMatter: ReadmeFrontMatter?,
        _ countsItems: Bool,
        endsFoldsAtHeadings: Bool
    ) {
        self.text = text
        self.frontMatter = frontMatter
        self.countsItems = countsItems
        self.endsFoldsAtHeadings = endsFoldsAtHeadings
        text.forEachLine(in: text.range) { take($0) }
    }

    /// The number of the line that a byte of the text stands on.
    func line(at offset: Int) -> Int {
        text.slice(text.range.lowerBound..<offset).count { $0 == .lineFeed } + 1
    }

    private mutating func take(_ line: MarkdownLine) {
        if let frontMatter, line.range.lowerBound < frontMatter.end { return }
        census.count(line)
        endIndented(before: line)
        if let title = underlining.next(line) { return add(underlined: title, by: line) }
        guard !line.isFenced else {
            if line.opensFence { count { $0.fences += 1 } }
            return
        }
        guard !line.isBlank, !line.isInComment else { return }
        noise.count(line.content)
        fold?.lines += 1
        if fold != nil, line.content.range(of: Array("](#".utf8)) != nil { fold?.links += 1 }
        takeTitle(line)
        takeTags(line)
        takeContainer(line)
        if let isChecked = line.box {
            count {
                $0.boxes += 1
                $0.checkedBoxes += isChecked ? 1 : 0
            }
        } else if OptionMark.option(line.content) != nil {
            count { $0.options += 1 }
        }
    }

    mutating func count(_ change: (inout Landmark.Content) -> Void) {
        guard !landmarks.isEmpty else { return }
        change(&landmarks[landmarks.count - 1].content)
    }
}
