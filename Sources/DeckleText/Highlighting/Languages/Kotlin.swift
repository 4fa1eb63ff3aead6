extension Language {
    /// Kotlin.
    static let kotlin = Language(
        Mode(
            words: [
                WordClass(.keyword, "fun", names: .function),
                WordClass(.keyword, "class interface object typealias", names: .type),
                WordClass(
                    .keyword,
                    """
                    abstract actual annotation as break by catch companion const constructor continue crossinline data do else enum
                    expect external false final finally for get if import in infix init inline inner internal is lateinit
                    noinline null open operator out override package private protected public reified return sealed set
                    super suspend tailrec this throw true try val value var vararg when where while
                    """
                ),
            ],
            rules: [
                .lineComment("//"),
                .blockComment("/*", "*/", nests: true),
                .string("\"\"\"", lines: true, interpolation: .init("${", "}")),
                .string("\"", interpolation: .init("${", "}")),
                .string("'"),
                .run("@", .dottedName.union(":"), .builtin, at: .before(.letters)),
            ]
        )
    )
}
