internal import DeckleText

extension ReadmeOutline {
    mutating func takeTags(_ line: MarkdownLine) {
        guard fold.map({ $0.end == .tag }) ?? true else { return }
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
        addFold(line, title: end..<end, body: end, bodyLine: line.number)
    }

    private mutating func addFold(
        _ line: MarkdownLine,
        title: Range<Int>,
        body: Int,
        bodyLine: Int,
        indent: Int = 0
    ) {
        landmarks.append(
            Landmark(
                kind: .fold,
                mark: .none,
                isInFold: false,
                line: line.number,
                start: line.range.lowerBound,
                title: title,
                body: body..<body,
                bodyLine: bodyLine,
                indent: indent
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

    /// Ends the fold at hand; one without words for its body is no landmark, and neither is a table of contents.
    mutating func closeFold(at end: Int) {
        guard let open = fold else { return }
        fold = nil
        if open.isContents {
            landmarks.remove(at: open.landmark)
        } else if open.isWhole {
            landmarks[open.landmark].body = landmarks[open.landmark].body.lowerBound..<end
        } else {
            unlabelledFolds.append(landmarks[open.landmark].line)
            landmarks.remove(at: open.landmark)
        }
    }
}

// MARK: - Containers

extension ReadmeOutline {
    /// What a site folds away without tags.
    mutating func takeContainer(_ line: MarkdownLine) {
        guard let open = fold else {
            if let opening = FoldOpening(line.content) { self.open(opening, line) }
            return
        }
        guard open.end == .colons, let behind = line.content.behindColons else { return }
        fold?.depth += behind.isEmpty ? -1 : 1
        if fold?.depth == 0 { closeFold(at: line.range.lowerBound) }
    }

    private mutating func open(_ opening: FoldOpening, _ line: MarkdownLine) {
        let end = opening.isIndented ? OpenFold.End.indent(line.indent) : .colons
        fold = OpenFold(landmark: landmarks.count, end: end, hasSummary: true, isWhole: true)
        let title = line.start + opening.label.startIndex - line.content.startIndex
        let body = min(line.range.upperBound + 1, text.range.upperBound)
        addFold(
            line,
            title: title..<(title + opening.label.count),
            body: body,
            bodyLine: line.number + 1,
            indent: opening.isIndented ? line.indent + 4 : 0
        )
    }
}
