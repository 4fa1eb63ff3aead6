extension Language {
    /// Python 3.14.
    static let python = Language(
        Mode(
            words: [
                WordClass(.keyword, "def", names: .function),
                WordClass(.keyword, "class", names: .type),
                WordClass(
                    .keyword,
                    """
                    False None True and as assert async await break continue del elif else except finally for from global
                    if import in is lambda nonlocal not or pass raise return try while with yield
                    """
                ),
                WordClass(.keyword, "match case", at: .statement),
                WordClass(.keyword, "type", at: .statement, names: .type),
                WordClass(.string, "b br f fr r rb rf t rt tr u B F R T U", at: .before("\"'")),
                WordClass(
                    .builtin,
                    """
                    bool bytearray bytes classmethod cls complex dict float frozenset int list memoryview object property
                    range self set staticmethod str super tuple NotImplemented Ellipsis
                    """
                ),
                WordClass(
                    .builtin,
                    """
                    abs aiter all anext any ascii bin breakpoint callable chr compile delattr dir divmod enumerate eval
                    exec filter format getattr globals hasattr hash help hex id input isinstance issubclass iter len
                    locals map max min next oct open ord pow print repr reversed round setattr slice sorted sum vars
                    zip __import__
                    """,
                    at: .call
                ),
            ],
            rules: [
                .lineComment("#"),
                .run("@", .dottedName, .builtin, at: .lineStart),
                .string("\"\"\"", lines: true),
                .string("'''", lines: true),
                .string("\"", interpolation: .init("{", "}"), at: .after("fFtT")),
                .string("'", interpolation: .init("{", "}"), at: .after("fFtT")),
                .string("\""),
                .string("'"),
            ]
        )
    )
}
