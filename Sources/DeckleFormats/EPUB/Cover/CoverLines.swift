/// A text broken into lines, in the first of some sizes in which it fits.
struct CoverLines: Hashable {
    let lines: [String]
    /// In pixels.
    let size: Double

    /// A text of more bytes fits in no size that can be read; longer texts are not even tried.
    private static let longest = 1000

    /// - Parameter measure: how wide a text is, in ems.
    /// - Returns: nil where it fits in no size.
    init?(_ words: String, sizes: [Double], width: Double, lines most: Int, measure: (String) -> Double) {
        guard words.utf8.count <= Self.longest else { return nil }
        let line = BreakableLine(words, measure: measure)
        for size in sizes {
            guard let lines = line.broken(to: width / size, most: most) else { continue }
            self.lines = lines
            self.size = size
            return
        }
        return nil
    }
}
