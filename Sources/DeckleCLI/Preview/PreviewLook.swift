/// What a deck is looked at in: a theme, the paper of its sheet, and what its cards of paper are printed on.
struct PreviewLook: Hashable {
    var theme: String
    /// Nil, as for stock, for what the theme takes unasked.
    var paper: String?
    var stock: String?
}
