/// A text, the notes before that had it and the newcomers that have it.
struct SharedText {
    /// Positions in the package before.
    private(set) var places: [Int] = []
    /// Positions among the newcomers.
    private(set) var newcomers: [Int] = []

    /// Whether it tells which became which.
    var isClear: Bool { places.count == 1 && newcomers.count == 1 }

    /// The texts that newcomers share with notes that vanished, in the order of these.
    static func texts(of newcomers: [Newcomer], _ vanished: [(place: Int, text: SameText)]) -> [SharedText] {
        var texts: [SameText: SharedText] = [:]
        for (index, newcomer) in newcomers.enumerated() {
            texts[newcomer.text, default: SharedText()].newcomers.append(index)
        }
        for (place, text) in vanished { texts[text]?.places.append(place) }
        return texts.values.filter { !$0.places.isEmpty }.sorted { $0.places[0] < $1.places[0] }
    }
}
