internal import DeckleSystem

extension Outline {
    /// The path that letters and numbers describe as in SVG: `M` moves, `L` draws a line, `Q` and `C` draw curves, `Z`
    /// ends a contour; all places are absolute (SVG 2, section 9.3).
    ///
    /// - Returns: nil where the text says something else.
    init?(pathData text: String) {
        self.init()
        var numbers: [Double] = [], command: Character?
        for word in Self.words(of: text) {
            if let letter = word.first, letter.isLetter {
                guard numbers.isEmpty, "MLQCZ".contains(letter) else { return nil }
                command = letter
            } else {
                guard let number = Double(word), number.isFinite else { return nil }
                numbers.append(number)
                if append(command, numbers) { numbers = [] }
            }
        }
        guard numbers.isEmpty, !isEmpty, case .move = elements[0] else { return nil }
    }

    /// Letters, and numbers between them.
    private static func words(of text: String) -> [Substring] {
        let apart = text.map { $0.isLetter ? " \($0) " : String($0) }.joined()
        return apart.split { $0.isWhitespace || $0 == "," }
    }

    /// Appends what a command draws.
    ///
    /// - Returns: false as long as numbers are missing.
    private mutating func append(_ command: Character?, _ numbers: [Double]) -> Bool {
        let points = stride(from: 0, to: numbers.count - 1, by: 2).map { Point(numbers[$0], numbers[$0 + 1]) }
        switch (command, numbers.count) {
        case ("M", 2): append(.move(points[0]))
        case ("L", 2): append(.line(points[0]))
        case ("Q", 4): append(.quadratic(points[0], end: points[1]))
        case ("C", 6): append(.cubic(points[0], points[1], end: points[2]))
        default: return false
        }
        return true
    }
}
