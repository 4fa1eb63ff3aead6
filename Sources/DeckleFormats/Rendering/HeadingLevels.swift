/// Gives headings their levels in the output: as deep as they are nested, so that no level is skipped.
struct HeadingLevels {
    private let base: Int
    /// The source levels of the headings that the current place stands under.
    private var open: [Int] = []

    /// - Parameter base: the level of the topmost headings, from 1 to 6.
    init(base: Int) {
        self.base = base
    }

    /// The level, from 1 to 6, of the next heading.
    mutating func next(_ level: Int) -> Int {
        while let last = open.last, last >= level { open.removeLast() }
        open.append(level)
        return min(max(base, 1) + open.count - 1, 6)
    }
}
