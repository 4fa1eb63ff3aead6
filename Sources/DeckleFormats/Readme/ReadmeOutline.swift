internal import DeckleCore
internal import DeckleText

/// What a text is made of, found line by line, before any of it is parsed.
struct ReadmeOutline {
    let text: ReadmeText
    private(set) var landmarks: [Landmark] = []
    private(set) var census = ReadmeCensus()
    /// The lines of `details` elements without a `summary`.
    private(set) var unlabelledFolds: [Int] = []
    let frontMatter: ReadmeFrontMatter?
    /// How often lines stand in the text that are nothing but a link to a part of it.
    private(set) var jumps: [ArraySlice<UInt8>: Int] = [:]

    /// A fold whose end is not met yet.
    private struct OpenFold {
        /// Its place among the landmarks.
        var landmark: Int
        var depth = 1
        var hasSummary = false
        var isWhole = false
    }

    private var fold: OpenFold?
    private var isComment = false

    /// Whether a heading of a high level ends the fold that it stands in.
    private let endsFoldsAtHeadings: Bool

    /// Reads the lines once; a second time where a fold is never closed, which then ends with what it stands in.
    init(_ text: ReadmeText) {
        let frontMatter = ReadmeFrontMatter(text)
        self.init(text, frontMatter, endsFoldsAtHeadings: false)
        if fold != nil { self.init(text, frontMatter, endsFoldsAtHeadings: true) }
        closeFold(at: text.range.upperBound)
    }

    private init(_ text: ReadmeText, _ frontMatter: ReadmeFrontMatter?, endsFoldsAtHeadings: Bool) {
        self.text = text
        self.frontMatter = frontMatter
        self.endsFoldsAtHeadings = endsFoldsAtHeadings
        text.forEachLine(in: text.range) { take($0) }
    }

    private mutating func take(_ line: MarkdownLine) {
        if let frontMatter, line.range.lowerBound < frontMatter.end { return }
        census.count(line)
        guard !line.isFenced else {
            if line.opensFence { count { $0.fences += 1 } }
            return
        }
        guard !line.isBlank, !takeComment(line) else { return }
        if line.content.isJump { jumps[line.content, default: 0] += 1 }
        takeTitle(line)
        takeTags(line)
        if let isChecked = line.box {
            count {
                $0.boxes += 1
                $0.checkedBoxes += isChecked ? 1 : 0
            }
        } else if OptionMark.option(line.content) != nil {
            count { $0.options += 1 }
        }
    }

    private mutating func count(_ change: (inout Landmark.Content) -> Void) {
        guard !landmarks.isEmpty else { return }
        change(&landmarks[landmarks.count - 1].content)
    }

    /// Whether a line stands in a comment that takes several lines.
    private mutating func takeComment(_ line: MarkdownLine) -> Bool {
        let end = line.content.range(of: Array("-->".utf8))
        if isComment {
            isComment = end == nil
            return true
        }
        isComment = line.content.starts(with: "<!--".utf8) && end == nil
        return isComment
    }
}

// MARK: - Titles

extension ReadmeOutline {
    private mutating func takeTitle(_ line: MarkdownLine) {
        if line.indent < 4, let item = line.itemHeading {
            addTitle(.item(item.level), item.words, line, indent: line.indent + item.indent)
        } else if line.indent < 4, let heading = line.heading {
            addTitle(.heading(heading.level), heading.words, line)
        } else if line.indent < 4, let words = line.boldWords {
            addTitle(.bold, words, line)
        } else if line.indent < 4, line.content.startsAsQuestion {
            addTitle(.line, line.content, line)
        }
    }

    private mutating func addTitle(
        _ kind: Landmark.Kind,
        _ words: ArraySlice<UInt8>,
        _ line: MarkdownLine,
        indent: Int = 0
    ) {
        if endsFoldsAtHeadings, let level = kind.level, kind == .item(level) || level < 3 {
            closeFold(at: line.range.lowerBound)
        }
        let start = line.start + words.startIndex - line.content.startIndex
        landmarks.append(
            Landmark(
                kind: kind,
                mark: TitleMark(words).kind,
                isInFold: fold != nil,
                line: line.number,
                start: line.range.lowerBound,
                title: start..<(start + words.count),
                body: min(line.range.upperBound + 1, text.range.upperBound)..<text.range.upperBound,
                bodyLine: line.number + 1,
                indent: indent
            )
        )
    }
}

// MARK: - Folds

extension ReadmeOutline {
    private mutating func takeTags(_ line: MarkdownLine) {
        for tag in FoldTag.all(in: line.content) {
            let start = line.start + tag.range.lowerBound - line.content.startIndex
            let end = line.start + tag.range.upperBound - line.content.startIndex
            switch tag.kind {
            case .open: open(line, behind: end)
            case .close: close(at: start)
            case .summary: take(summary: end)
            case .summaryEnd: take(summaryEnd: start, behind: end, line)
            }
        }
    }

    private mutating func open(_ line: MarkdownLine, behind end: Int) {
        guard fold == nil else {
            fold?.depth += 1
            return
        }
        fold = OpenFold(landmark: landmarks.count)
        landmarks.append(
            Landmark(
                kind: .fold,
                mark: .none,
                isInFold: false,
                line: line.number,
                start: line.range.lowerBound,
                title: end..<end,
                body: end..<end,
                bodyLine: line.number
            )
        )
    }

    private mutating func take(summary: Int) {
        guard let open = fold, open.depth == 1, !open.hasSummary else { return }
        fold?.hasSummary = true
        landmarks[open.landmark].title = summary..<summary
    }

    private mutating func take(summaryEnd: Int, behind end: Int, _ line: MarkdownLine) {
        guard let open = fold, open.depth == 1, open.hasSummary, !open.isWhole else { return }
        fold?.isWhole = true
        landmarks[open.landmark].title = landmarks[open.landmark].title.lowerBound..<summaryEnd
        landmarks[open.landmark].body = end..<end
        landmarks[open.landmark].bodyLine = line.number
    }

    private mutating func close(at end: Int) {
        guard let open = fold else { return }
        fold?.depth -= 1
        if open.depth == 1 { closeFold(at: end) }
    }

    /// Ends the fold at hand; one without words for its body is no landmark.
    private mutating func closeFold(at end: Int) {
        guard let open = fold else { return }
        fold = nil
        if open.isWhole {
            landmarks[open.landmark].body = landmarks[open.landmark].body.lowerBound..<end
        } else {
            unlabelledFolds.append(landmarks[open.landmark].line)
            landmarks.remove(at: open.landmark)
        }
    }
}
