internal import DeckleCore

/// Pictures behind a title that say how hard its question is.
enum LevelMark {
    private static let levels: [Character: Difficulty] = ["👶": .easy, "🟢": .easy, "🟡": .medium, "🚀": .hard, "🔴": .hard]

    /// A title without the pictures at its end, and what they say.
    ///
    /// Stars are counted: one or two are easy, three are medium, more are hard; one alone beside other pictures is medium.
    static func parted(_ title: String) -> (title: String, difficulty: Difficulty?) {
        var rest = Substring(title), stars = 0, level: Difficulty?
        while let last = rest.last {
            if last == "⭐" || last == "⭐️" || last == "★" {
                stars += 1
            } else if let known = levels[last] {
                level = known
            } else if !last.isWhitespace {
                break
            }
            rest.removeLast()
        }
        guard stars > 0 || level != nil else { return (title, nil) }
        return (String(rest), level ?? (stars < 3 ? .easy : stars == 3 ? .medium : .hard))
    }
}
