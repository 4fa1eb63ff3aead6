/// A token of TeX, by its category (The TeXbook, chapter 7).
enum TeXToken: Equatable {
    /// A command, `\name`, without its backslash.
    case command(String)
    case open
    case close
    case shift
    case cell
    case upper
    case lower
    /// An active `~`.
    case tie
    /// The place of a parameter, `#`.
    case parameter
    /// Blanks; formulas pass over them, text does not.
    case blank
    case character(Character)

    /// The token as it is written.
    var source: String {
        switch self {
        case .command(let name): "\\" + name
        case .open: "{"
        case .close: "}"
        case .shift: "$"
        case .cell: "&"
        case .upper: "^"
        case .lower: "_"
        case .tie: "~"
        case .parameter: "#"
        case .blank: " "
        case .character(let character): String(character)
        }
    }
}
