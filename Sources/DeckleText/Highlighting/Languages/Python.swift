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
                    abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod cls compile
                    complex delattr dict dir divmod enumerate eval exec filter float format frozenset getattr globals
                    hasattr hash help hex id input int isinstance issubclass iter len list locals map max memoryview
                    min next object oct open ord pow print property range repr reversed round self set setattr slice
                    sorted staticmethod str sum super tuple vars zip __import__ NotImplemented Ellipsis
                    """
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
