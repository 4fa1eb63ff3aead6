/// Finds the groups of landmarks that are questions, best first.
struct ReadmeGroups {
    let outline: ReadmeOutline
    /// The names of the grammars that other files of the deck are surely written in.
    private let usual: Set<String>

    init(_ outline: ReadmeOutline, usual: Set<String> = []) {
        self.outline = outline
        self.usual = usual
    }

    /// Groups that fit together: the best one, those of the same mark, and sure ones that stand outside of it.
    ///
    /// - Parameter choice: what the user takes for questions; nil where the text is to tell.
    func chosen(_ choice: GrammarChoice? = nil) -> [QuestionGroup] {
        if let choice { return [choice.grammar.isCase ? cases() : largest(choice)].compactMap(\.self) }
        let candidates = candidates()
        guard let best = candidates.first, best.score >= Grammar.likely else { return [] }
        var chosen = [best]
        for candidate in candidates.dropFirst() where candidate.score >= 3 && fits(candidate, chosen) {
            chosen.append(candidate)
        }
        return chosen
    }

    /// All that might be questions, the likeliest first.
    func candidates() -> [QuestionGroup] {
        let shapes = shapes()
        // Marks of headings at two levels speak for each other.
        let asked = shapes.filter { $0.shape.isAskedHeading }.reduce(0) { $0 + $1.starts.count }
        let groups = shapes.compactMap { shape, starts in
            group(of: shape, starts, count: shape.isAskedHeading ? asked : starts.count)
        }
        let isClear = !outline.countsItems || groups.contains { $0.score >= Grammar.likely }
        // The order of the source decides between equals.
        return (isClear ? groups : groups + [cases()].compactMap(\.self)).enumerated()
            .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
            .map(\.element)
    }

    /// The group that the user asks for: the largest one that its grammar fits.
    private func largest(_ choice: GrammarChoice) -> QuestionGroup? {
        var largest: QuestionGroup?
        for (shape, starts) in shapes() where choice.fits(shape) && starts.count > largest?.starts.count ?? 0 {
            largest = QuestionGroup(shape: shape, grammar: choice.grammar, score: Grammar.sure, starts: starts)
        }
        return largest
    }

    /// The headings of a level, whether they ask or not; nil where most of the text stands elsewhere.
    func headings(ofLevel level: Int) -> QuestionGroup? {
        guard let (shape, starts) = shapes().first(where: { $0.shape.kind == .heading(level) && $0.starts.count > 1 }),
            facts(of: shape, starts).bodyBytes * 2 > outline.text.range.count
        else { return nil }
        return group(of: shape, .headings, score: Grammar.likely, starts)
    }

    /// The landmarks by their shapes, in the order of the text.
    private func shapes() -> [(shape: Landmark.Shape, starts: [Int])] {
        var shapes: [(shape: Landmark.Shape, starts: [Int])] = [], places: [Landmark.Shape: Int] = [:]
        for (index, landmark) in outline.landmarks.enumerated() where !landmark.isInFold {
            let place = places[landmark.shape] ?? shapes.count
            if place == shapes.count {
                places[landmark.shape] = place
                shapes.append((landmark.shape, []))
            }
            shapes[place].starts.append(index)
        }
        return shapes
    }

    private func group(of shape: Landmark.Shape, _ starts: [Int], count: Int) -> QuestionGroup? {
        let facts = facts(of: shape, starts)
        guard !facts.isUniform else { return nil }
        let share = Double(facts.bodyBytes) / Double(max(outline.text.range.count, 1))
        for grammar in Grammar.all where grammar.fits(shape) {
            let isUsual = usual.contains(grammar.name)
            guard count >= (isUsual ? 1 : grammar.least), let score = grammar.score(facts, share) else { continue }
            let weight = Self.weights.indices.contains(count) && !isUsual ? Self.weights[count] : 1
            return group(of: shape, grammar, score: score * weight, starts)
        }
        return nil
    }

    private func group(
        of shape: Landmark.Shape,
        _ grammar: Grammar,
        score: Double,
        _ starts: [Int]
    ) -> QuestionGroup? {
        guard grammar.name == Grammar.headings.name else {
            return QuestionGroup(shape: shape, grammar: grammar, score: score, starts: starts)
        }
        let members = HeadingMembers(starts, in: outline)
        guard !members.starts.isEmpty else { return nil }
        return QuestionGroup(
            shape: shape,
            grammar: grammar,
            score: score,
            starts: members.starts,
            idle: members.idle,
            isParted: members.isParted
        )
    }

    /// What groups of less than five count for: (n/5)^0.3.
    private static let weights = [0, 0.617, 0.76, 0.858, 0.935]

    /// Whether a second group stands outside of what is taken, or is the same mark at another level.
    private func fits(_ candidate: QuestionGroup, _ chosen: [QuestionGroup]) -> Bool {
        if candidate.shape.isAskedHeading, chosen.contains(where: \.shape.isAskedHeading) { return true }
        return chosen.allSatisfy { group in
            let bodies = group.starts.map { outline.landmarks[$0].start..<bodyEnd(of: $0, in: group.shape) }
            return candidate.starts.allSatisfy { start in
                let position = outline.landmarks[start].start
                return !Self.contains(position, in: bodies)
            }
        }
    }

    private static func contains(_ position: Int, in ranges: [Range<Int>]) -> Bool {
        var low = 0, high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound <= position { low = middle + 1 } else { high = middle }
        }
        return low > 0 && ranges[low - 1].contains(position)
    }
}

// MARK: - Facts

extension ReadmeGroups {
    /// What is known of each shape, in the order of the text.
    func facts() -> [GroupFacts] { shapes().map { facts(of: $0.shape, $0.starts) } }

    private func facts(of shape: Landmark.Shape, _ starts: [Int]) -> GroupFacts {
        var facts = GroupFacts(shape: shape), labels: [[String]] = []
        for start in starts {
            let landmark = outline.landmarks[start]
            let title = outline.text.string(landmark.title)
            let words = TitleMark(Array(title.utf8)[...]).words
            switch QuestionForm(String(decoding: words, as: UTF8.self)) {
            case .asking: facts.asking += 1
            case .telling: facts.telling += 1
            case .none: break
            }
            facts.count += 1
            let plain = FoldLabel.plain(String(decoding: words, as: UTF8.self))
            facts.titles.insert(plain)
            if shape.kind == .fold, FoldLabel.isGeneric(plain) { facts.unnamed += 1 }
            labels.append(add(bodyOf: start, to: &facts))
        }
        facts.hidden = Self.hidden(labels)
        facts.crowded = labels.count { labels in labels.count > Set(labels).count }
        return facts
    }

    /// Counts what stands behind a landmark; returns the labels of the folds there.
    private func add(bodyOf start: Int, to facts: inout GroupFacts) -> [String] {
        let landmarks = outline.landmarks
        let end = bodyEnd(of: start, in: facts.shape)
        var sum = landmarks[start].content, labels: [String] = [], isHeaded = false
        var index = start + 1
        while index < landmarks.count, landmarks[index].start < end {
            sum.boxes += landmarks[index].content.boxes
            sum.checkedBoxes += landmarks[index].content.checkedBoxes
            sum.options += landmarks[index].content.options
            sum.fences += landmarks[index].content.fences
            isHeaded = isHeaded || landmarks[index].kind.isHeading && outline.saysAnswer(landmarks[index])
            if landmarks[index].kind == .fold {
                labels.append(FoldLabel.plain(outline.text.string(landmarks[index].title)))
            }
            index += 1
        }
        facts.headed += isHeaded ? 1 : 0
        facts.boxed += sum.boxes >= 2 ? 1 : 0
        facts.checked += sum.boxes >= 2 && sum.checkedBoxes >= 1 && sum.checkedBoxes < sum.boxes ? 1 : 0
        facts.choosing += sum.options >= 2 ? 1 : 0
        facts.coded += sum.fences >= 1 ? 1 : 0
        facts.bodyBytes += max(end - landmarks[start].body.lowerBound, 0)
        return labels
    }

    /// How many bodies hold a fold whose label is generic, or the same as in most of the others.
    private static func hidden(_ labels: [[String]]) -> Int {
        var counts: [String: Int] = [:]
        for label in labels.flatMap(\.self) { counts[label, default: 0] += 1 }
        return labels.count { labels in
            labels.contains { FoldLabel.isGeneric($0) || counts[$0, default: 0] >= max(5, 3 * labels.count / 5) }
        }
    }

    /// Where what stands behind a landmark ends, as if those of its shape were the only questions.
    private func bodyEnd(of start: Int, in shape: Landmark.Shape) -> Int {
        let landmarks = outline.landmarks
        if shape.kind.isClosed { return landmarks[start].body.upperBound }
        let group = QuestionGroup(shape: shape, grammar: .headings, score: 0, starts: [])
        var index = start + 1
        while index < landmarks.count {
            let landmark = landmarks[index]
            if !landmark.isInFold, landmark.shape == shape || group.isEnded(by: landmark) { return landmark.start }
            index += 1
        }
        return outline.text.range.upperBound
    }
}

extension ReadmeOutline {
    /// Whether a heading says no more than that an answer follows.
    fileprivate func saysAnswer(_ heading: Landmark) -> Bool {
        heading.title.count < 40 && FoldLabel.isAnswer(FoldLabel.plain(text.string(heading.title)))
    }
}
