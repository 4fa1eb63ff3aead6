extension Language {
    /// Ruby.
    static let ruby = Language(
        Mode(
            words: [
                WordClass(.keyword, "def", names: .function),
                WordClass(.keyword, "class module", names: .type),
                WordClass(
                    .keyword,
                    """
                    BEGIN END __FILE__ __LINE__ alias and begin break case defined? do else elsif end ensure false for if in next
                    nil not or redo rescue retry return self super then true undef unless until when while yield
                    """
                ),
                WordClass(
                    .builtin,
                    """
                    attr_accessor attr_reader attr_writer catch extend format include lambda loop p prepend print private
                    proc protected public puts raise require require_relative
                    """
                ),
            ],
            rules: [
                .lineComment("#"),
                .blockComment("=begin", "=end", at: .firstColumn),
                .string("\"", lines: true, interpolation: .init("#{", "}")),
                .string("'", lines: true),
                .string("`", interpolation: .init("#{", "}")),
                .string("%w[", "]", lines: true),
                .string("%i[", "]", lines: true),
                .heredoc("<<"),
                .regex,
                .mark("::"),
                .run(":", .name.union("?!"), .string, at: .before(.letters.union("_"))),
                .run("@", .name.union("@"), .builtin),
                .run("$", .name, .builtin),
            ]
        )
    )
}
