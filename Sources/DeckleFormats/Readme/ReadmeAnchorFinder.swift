internal import DeckleCore
internal import DeckleSystem
internal import DeckleText

/// Finds what links call the questions of a file, for ``ReadmeAnchors``.
struct ReadmeAnchorFinder {
    private(set) var questions: [UInt64: UInt32] = [:]

    private let script: ReadmeScript
    /// What the deck calls the questions of the file; nil for those that are left out.
    private let handles: [UInt32?]

    init(_ script: ReadmeScript, handles: [UInt32?]) {
        self.script = script
        self.handles = handles
        addHeadings()
        addElements()
    }

    private mutating func add(_ name: String, at index: Int?) {
        guard let index, let handle = handles[index] else { return }
        let key = Digest.fingerprint(name)
        if questions[key] == nil { questions[key] = handle }
    }

    private mutating func addHeadings() {
        var counts: [UInt64: UInt32] = [:]
        for landmark in script.outline.landmarks where landmark.kind.level != nil {
            let name = HeadingName.of(script.text.slice(landmark.title)), key = Digest.fingerprint(name)
            let count = counts[key, default: 0]
            counts[key] = count &+ 1
            add(count == 0 ? name : "\(name)-\(count)", at: question(at: landmark.title.lowerBound))
        }
    }

    /// The number of the question in the file that stands at a place in the text.
    private func question(at position: Int) -> Int? {
        let next = next(after: position)
        let questions = script.cut.questions
        return next > 0 && position < questions[next - 1].body.upperBound ? next - 1 : nil
    }

    /// The number of the first question whose title begins behind a place.
    private func next(after position: Int) -> Int {
        let questions = script.cut.questions
        var low = 0, high = questions.count
        while low < high {
            let middle = (low + high) / 2
            if questions[middle].title.lowerBound <= position { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

// MARK: - Elements

extension ReadmeAnchorFinder {
    /// Adds elements such as `<a name="gears"></a>`, which stand in a question or right before its words.
    private mutating func addElements() {
        for (name, position) in ElementName.all(in: script.text) {
            let next = next(after: position)
            add(name, at: isRightBefore(next, position) ? next : question(at: position))
        }
    }

    private func isRightBefore(_ question: Int, _ position: Int) -> Bool {
        guard script.cut.questions.indices.contains(question) else { return false }
        let title = script.cut.questions[question].title.lowerBound
        guard title - position < 300 else { return false }
        let between = String(decoding: script.text.slice(position..<title), as: UTF8.self)
        return ReadmeTitle.plain(between).utf8.allSatisfy { "#.-) 0123456789".utf8.contains($0) }
    }
}
