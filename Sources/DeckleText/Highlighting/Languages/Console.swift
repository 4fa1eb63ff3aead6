extension Language {
    /// A shell session: after a prompt, a command; every other line is output.
    static let console = Language(
        Mode(
            "line",
            wordBytes: .argument.subtracting("$#%>"),
            numbers: .none,
            names: output,
            punctuation: "",
            rules: ["$ ", "# ", "% ", "> "].map { .embedding(after: $0, .builtin, until: "\n", .bash) } + [
                .string("(", ") ", escape: nil, at: .firstColumn, kind: .builtin),
                .mark(" ", .plain, next: "output"),
                .mark("\t", .plain, next: "output"),
            ]
        ),
        Mode(
            "output",
            wordBytes: .argument.union(" \t"),
            numbers: .none,
            names: output,
            punctuation: "",
            rules: [.mark("\n", .plain, next: "line")]
        )
    )

    private static let output = Mode.Names(calls: [], capitalsAreTypes: false)
}
