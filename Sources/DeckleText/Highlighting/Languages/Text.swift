extension Language {
    /// Text without colours.
    static let text = Language(
        Mode(
            wordBytes: .argument,
            numbers: .none,
            names: Mode.Names(calls: [], capitalsAreTypes: false),
            punctuation: ""
        )
    )
}
