/// Where a note stands among those that both packages have.
struct Slot {
    /// The nearest one before it that both have, and how many stand between; nil where there is none.
    private var before: (neighbour: Int32?, distance: Int32) = (nil, 0)
    /// The nearest one after it that both have, and how many stand between; nil where there is none.
    private var after: (neighbour: Int32?, distance: Int32) = (nil, 0)

    /// The slots of all notes of a package.
    ///
    /// - Parameter partners: by note, the number that a note of both packages has in each; nil for one of this alone.
    static func slots(_ partners: [Int32?]) -> [Slot] {
        var slots = Array(repeating: Slot(), count: partners.count)
        var nearest: (neighbour: Int32?, distance: Int32) = (nil, 0)
        for index in partners.indices {
            slots[index].before = nearest
            nearest = partners[index].map { ($0, 0) } ?? (nearest.neighbour, nearest.distance + 1)
        }
        nearest = (nil, 0)
        for index in partners.indices.reversed() {
            slots[index].after = nearest
            nearest = partners[index].map { ($0, 0) } ?? (nearest.neighbour, nearest.distance + 1)
        }
        return slots
    }

    /// Whether both stand between the same neighbours, equally far from one of them.
    func isSame(as other: Slot) -> Bool {
        guard before.neighbour != nil || after.neighbour != nil else { return false }
        guard before.neighbour == other.before.neighbour, after.neighbour == other.after.neighbour else { return false }
        return before.distance == other.before.distance || after.distance == other.after.distance
    }
}
