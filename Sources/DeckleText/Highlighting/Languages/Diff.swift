extension Language {
    /// The lines that differ between two files, as `git diff` writes them.
    static let diff = Language(
        Mode(
            wordBytes: .argument.union(" \t"),
            numbers: .none,
            names: Mode.Names(calls: [], capitalsAreTypes: false),
            punctuation: "",
            rules: [
                .line("--- ", .keyword),
                .line("+++ ", .keyword),
                .line("diff ", .keyword),
                .line("Index: ", .keyword),
                .line("index ", .comment),
                .line("@@", .function),
                .line("+", .inserted),
                .line(">", .inserted),
                .line("-", .deleted),
                .line("<", .deleted),
            ]
        )
    )
}
