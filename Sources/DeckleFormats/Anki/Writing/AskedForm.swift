internal import DeckleCore

/// How questions are asked that are basic in the source.
enum AskedForm: String, Sendable, CaseIterable {
    /// As the source has them.
    case source
    case basic
    case reversed
    case optionalReversed = "optional-reversed"
    case typed

    var form: Form {
        switch self {
        case .source, .basic: .basic
        case .reversed: .reversed
        case .optionalReversed: .optionalReversed
        case .typed: .typed
        }
    }
}
