extension Image {
    /// What stands in its place where it cannot be shown: its description, else what it is called.
    package var words: String { alt.isEmpty ? DataAddress.shown(source) : alt }
}

extension Audio {
    /// What it is called where it cannot be played, and where it can.
    package var words: String { label.isEmpty ? DataAddress.shown(source) : label }
}
