/// What the texts of a cover can tell of a deck, by its name in a theme.
enum CoverName: String, CaseIterable {
    case title
    case subtitle
    case author
    /// How many there are, in words; as the others that follow.
    case questions
    case topics
    case easy
    case medium
    case hard
}
