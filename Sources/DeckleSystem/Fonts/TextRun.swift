internal import DeckleCore

/// A stretch of a line in one script and one direction.
struct TextRun: Hashable {
    var scalars: [Unicode.Scalar]
    var script: Script?
    /// The embedding level: odd from right to left.
    var level: Int

    var direction: Direction { level.isMultiple(of: 2) ? .leftToRight : .rightToLeft }

    /// The runs of a line from left to right.
    ///
    /// - Parameter direction: that of the whole line.
    static func runs(of text: String, _ direction: Direction) -> [TextRun] {
        let scalars = Array(text.unicodeScalars)
        let levels = EmbeddingLevels(scalars, direction).levels
        var runs: [TextRun] = []
        for (scalar, level) in zip(scalars, levels) {
            let script = Script(of: scalar)
            if let last = runs.last, last.level == level, script == nil || last.script == nil || script == last.script {
                runs[runs.count - 1].scalars.append(scalar)
                runs[runs.count - 1].script = last.script ?? script
            } else {
                runs.append(TextRun(scalars: [scalar], script: script, level: level))
            }
        }
        return ordered(runs)
    }

    /// Runs as they are seen: from the deepest level on, what lies as deep is turned round (Unicode Standard Annex #9, L2).
    private static func ordered(_ runs: [TextRun]) -> [TextRun] {
        var runs = runs
        for level in stride(from: runs.map(\.level).max() ?? 0, to: 0, by: -1) {
            var start = 0
            while let first = runs[start...].firstIndex(where: { $0.level >= level }) {
                start = runs[first...].firstIndex { $0.level < level } ?? runs.count
                runs[first..<start].reverse()
            }
        }
        return runs
    }
}
