internal import DeckleText

extension ReadmeOutline {
    mutating func takeTitle(_ line: MarkdownLine) {
        guard line.indent < 4 else { return takeBox(line) }
        if let item = line.itemHeading {
            addTitle(.item(item.level), item.words, line, indent: line.indent + item.indent)
        } else if let heading = line.heading {
            addTitle(.heading(heading.level), heading.words, line)
        } else if let words = line.boldWords {
            addTitle(.bold, words, line)
        } else if line.content.startsAsQuestion {
            addTitle(.line, line.content, line)
        } else if let words = line.labelledItem {
            addTitle(.line, words, line)
        } else if countsItems, let item = line.plainItem {
            add(item, line)
        } else if countsItems, line.goesOn {
            extendTitle(line)
        } else {
            takeBox(line)
        }
    }

    /// A heading that the line at hand makes of the one before it.
    mutating func add(underlined title: UnderlinedTitles.Title, by line: MarkdownLine) {
        guard landmarks.last?.line != title.line.number else { return }
        addTitle(.heading(title.level), title.line.content, title.line)
        setBody(behind: line)
    }

    private mutating func add(_ item: PlainItem, _ line: MarkdownLine) {
        addTitle(item.isNumbered ? .entry : .bullet, item.title, line, indent: line.indent + item.indent)
        guard let rest = item.rest else { return }
        let start = line.start + rest.startIndex - line.content.startIndex
        landmarks[landmarks.count - 1].body = start..<text.range.upperBound
        landmarks[landmarks.count - 1].bodyLine = line.number
    }

    /// Goes on with the title of an item that takes several lines.
    private mutating func extendTitle(_ line: MarkdownLine) {
        guard let last = landmarks.last, last.kind == .entry || last.kind == .bullet,
            last.bodyLine == line.number
        else { return }
        landmarks[landmarks.count - 1].title = last.title.lowerBound..<(line.start + line.content.count)
        setBody(behind: line)
    }

    private mutating func setBody(behind line: MarkdownLine) {
        let start = min(line.range.upperBound + 1, text.range.upperBound)
        landmarks[landmarks.count - 1].body = start..<text.range.upperBound
        landmarks[landmarks.count - 1].bodyLine = line.number + 1
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
                mark: TitleMark(kind == .line ? words.drop { "*_".utf8.contains($0) } : words).kind,
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

// MARK: - Boxes

extension ReadmeOutline {
    /// A box that asks; where it has no title its first line is that.
    private mutating func takeBox(_ line: MarkdownLine) {
        if let open = box, landmarks[open.landmark].title.isEmpty {
            landmarks[open.landmark].title = line.start..<(line.start + line.content.count)
            landmarks[open.landmark].body =
                min(line.range.upperBound + 1, text.range.upperBound)..<text.range.upperBound
            landmarks[open.landmark].bodyLine = line.number + 1
        } else if box == nil, fold == nil, let opening = SiteBox(line.content), opening.asks {
            box = OpenBox(landmark: landmarks.count, indent: line.indent)
            addTitle(.box, opening.title, line, indent: line.indent + 4)
        }
    }

    /// Ends what is set in, where a line is not.
    mutating func endIndented(before line: MarkdownLine) {
        guard !line.isBlank else { return }
        if let fold, case .indent(let indent) = fold.end, line.indent <= indent { closeFold(at: line.range.lowerBound) }
        guard let open = box, line.indent <= open.indent else { return }
        if !open.hasAnswer, FoldOpening(line.content)?.isIndented == true {
            box?.hasAnswer = true
        } else {
            closeBox(at: line.range.lowerBound)
        }
    }

    mutating func closeBox(at end: Int) {
        guard let open = box else { return }
        box = nil
        landmarks[open.landmark].body = landmarks[open.landmark].body.lowerBound..<end
    }
}
