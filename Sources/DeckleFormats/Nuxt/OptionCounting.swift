/// From which number options are counted, as far as a question tells; what tells more is larger.
enum OptionCounting: UInt8, Comparable {
    /// All numbers could be either.
    case undecided
    /// A number is as large as there are options.
    case fromOne
    /// A number is 0.
    case fromZero

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
