/// Pairs of marks of emphasis that stayed text, because one of them stands between a letter and punctuation: such a mark
/// neither opens nor closes (CommonMark 0.31.2, section 6.2), as in `**真，**她`.
enum OpenEmphasis {
    /// A run of one mark with what stands beside it; nil where something else than text does.
    private struct Run {
        let marks: [Unicode.Scalar]
        let before: Unicode.Scalar?
        let after: Unicode.Scalar?

        /// Whether its author can have meant it to open.
        var opens: Bool {
            after.map { $0.isLetterOrNumber || $0.isOpening || $0 == "\"" || $0 == "'" } ?? true
        }
        /// Whether its author can have meant it to close.
        var closes: Bool { before.map { !$0.properties.isWhitespace && !$0.isOpening } ?? true }
        var isWide: Bool { before?.isWide == true || after?.isWide == true }
        /// Whether a letter stands on one side and punctuation on the other.
        var isStuck: Bool {
            guard let before, let after else { return false }
            return before.isPunctuation && after.isLetterOrNumber || before.isLetterOrNumber && after.isPunctuation
        }

        /// Whether a script without spaces is why the two make no pair; `_` never makes one within a word.
        func fails(with closing: Run) -> Bool {
            (isWide || closing.isWide) && (marks.first == "*" || isStuck || closing.isStuck)
        }

        var source: String {
            String(String.UnicodeScalarView([before].compactMap(\.self) + marks + [after].compactMap(\.self)))
        }
    }

    /// The marks that keep a pair from working, with the letters beside them.
    static func marks(in pieces: [RunningPiece]) -> [String] {
        let runs = pieces.filter { $0.kind == .text }.flatMap { Self.runs(in: $0.text) }
        var marks: [String] = []
        var opening: Run?
        for run in runs {
            if let open = opening, open.marks == run.marks, run.closes, open.fails(with: run) {
                marks.append((run.isStuck ? run : open).source)
                opening = nil
            } else if run.opens {
                opening = run
            }
        }
        return marks
    }

    private static func runs(in text: [Unicode.Scalar]) -> [Run] {
        var runs: [Run] = []
        var index = 0
        while let start = text[index...].firstIndex(where: { $0 == "*" || $0 == "_" }) {
            let marks = text[start...].prefix { $0 == text[start] }
            index = marks.endIndex
            runs.append(
                Run(
                    marks: Array(marks),
                    before: start > 0 ? text[start - 1] : nil,
                    after: index < text.count ? text[index] : nil
                )
            )
        }
        return runs
    }
}
