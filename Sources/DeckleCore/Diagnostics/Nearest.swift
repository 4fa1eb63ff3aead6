/// Offers the known name nearest to one that is not known.
public enum Nearest {
    /// The candidate with the smallest edit distance to `name`, if it is near enough to be what was meant.
    ///
    /// Near enough is a third of the longer name's length, at least one edit; a candidate that starts with `name`
    /// counts as near. Ties go to the first candidate.
    public static func name(to name: String, among candidates: some Sequence<String>) -> String? {
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            let distance = distance(name.lowercased(), candidate.lowercased())
            let limit = max(1, max(name.count, candidate.count) / 3)
            let isPrefix = name.count >= 2 && candidate.lowercased().hasPrefix(name.lowercased())
            guard distance <= limit || isPrefix, distance < best?.distance ?? .max else { continue }
            best = (candidate, distance)
        }
        return best?.candidate
    }

    /// The number of insertions, deletions, replacements and swaps of neighbours that turn one text into the other.
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left), right = Array(right)
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var before: [Int] = []
        var previous = Array(0...right.count)
        for row in 1...left.count {
            var current = [row]
            for column in 1...right.count {
                let replaced = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
                var cost = min(replaced, previous[column] + 1, current[column - 1] + 1)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    cost = min(cost, before[column - 2] + 1)
                }
                current.append(cost)
            }
            before = previous
            previous = current
        }
        return previous[right.count]
    }
}
