extension Language {
    /// C#.
    static let csharp = Language(
        Mode(
            words: [
                WordClass(.keyword, "class interface enum struct record new", names: .type),
                WordClass(
                    .keyword,
                    """
                    abstract as async await base break case catch checked const continue default delegate do else event explicit
                    extern false finally fixed for foreach from get global goto if implicit in init internal is lock nameof
                    namespace null operator orderby out override params partial private protected public readonly ref required
                    return sealed select set sizeof stackalloc static switch this throw true try typeof unchecked unsafe
                    using var virtual volatile when where while with yield
                    """
                ),
                WordClass(
                    .type,
                    "bool byte char decimal double dynamic float int long nint object sbyte short string uint ulong ushort void"
                ),
            ],
            names: Mode.Names(callsBeforeTypes: true),
            rules: [
                .lineComment("//"),
                .blockComment("/*", "*/"),
                .string("\"\"\"", escape: nil, lines: true),
                .string("$\"\"\"", "\"\"\"", escape: nil, lines: true),
                .string("$\"", "\"", interpolation: .init("{", "}")),
                .string("@\"", "\"", escape: nil, lines: true),
                .string("\""),
                .string("'"),
                .run("#", .name, .builtin, at: .lineStart),
            ]
        )
    )
}
