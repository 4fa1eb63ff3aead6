/// A question that vanished and a new one that may be the same.
struct LikePair {
    var vanished: Int
    var new: Int
    /// How alike their words are.
    var likeness: Double
    /// Whether both stand in the same place among the questions that stayed.
    var isInPlace: Bool

    /// How alike they are, with their places.
    var total: Double { likeness + (isInPlace ? Likeness.samePlace : 0) }
}
