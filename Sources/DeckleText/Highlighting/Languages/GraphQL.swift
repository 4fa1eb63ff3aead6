extension Language {
    /// GraphQL: schemas and operations.
    static let graphql = Language(
        Mode(
            words: [
                WordClass(.keyword, "type interface union enum input scalar implements on", names: .type),
                WordClass(.keyword, "query mutation subscription fragment", names: .function),
                WordClass(.keyword, "directive extend false null repeatable schema true"),
                WordClass(.type, "Boolean Float ID Int String"),
            ],
            rules: [
                .lineComment("#"),
                .string("\"\"\"", lines: true),
                .string("\""),
                .run("$", .name, .builtin),
                .run("@", .name, .builtin),
            ]
        )
    )
}
