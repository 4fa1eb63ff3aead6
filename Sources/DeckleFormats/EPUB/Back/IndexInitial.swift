/// What entries of an index stand together by.
enum IndexInitial: Sendable, Hashable {
    /// They begin with a digit or with nothing that could be sorted.
    case sign
    case letter(String)
    /// They begin with an ideograph, of which there are too many for a heading each.
    case ideograph
}
