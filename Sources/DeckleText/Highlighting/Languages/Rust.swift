extension Language {
    /// Rust.
    static let rust = Language(
        Mode(
            words: [
                WordClass(.keyword, "fn", names: .function),
                WordClass(.keyword, "struct enum trait type union", names: .type),
                WordClass(
                    .keyword,
                    """
                    as async await break const continue crate dyn else extern false for if impl in let loop match mod move mut
                    pub ref return self Self static super true unsafe use where while
                    """
                ),
                WordClass(
                    .type,
                    """
                    bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize
                    """
                ),
                WordClass(.builtin, "Box Err None Ok Option Result Some String Vec"),
            ],
            names: Mode.Names(calls: ["(", "!(", "![", "! {"]),
            rules: [
                .lineComment("//"),
                .blockComment("/*", "*/", nests: true),
                .string("r##\"", "\"##", escape: nil, lines: true),
                .string("r#\"", "\"#", escape: nil, lines: true),
                .string("r\"", "\"", escape: nil, lines: true),
                .string("b\"", "\"", lines: true),
                .string("\"", lines: true),
                .character,
                .run("'", .name, .builtin, at: .before(.letters.union("_"))),
                .string("#![", "]", kind: .builtin),
                .string("#[", "]", kind: .builtin),
            ]
        )
    )
}
