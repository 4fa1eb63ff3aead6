extension Language {
    /// PHP, with HTML between its tags.
    static let php = Language(
        Mode(
            words: [
                WordClass(.keyword, "function fn", names: .function),
                WordClass(.keyword, "class interface trait enum extends new instanceof", names: .type),
                WordClass(
                    .keyword,
                    """
                    abstract and array as break callable case catch clone const continue declare default do echo else elseif empty
                    eval exit false final finally for foreach from global goto if implements include include_once insteadof isset
                    list match namespace null or print private protected public readonly require require_once return self
                    static switch throw true try unset use var while xor yield
                    """
                ),
                WordClass(.type, "bool float int iterable mixed never object string void"),
            ],
            rules: [
                .mark("<?php", .builtin),
                .mark("<?=", .builtin),
                .embedding(after: "?>", .builtin, until: "<?", .html),
                .lineComment("//"),
                .string("#[", "]", kind: .builtin),
                .lineComment("#"),
                .blockComment("/*", "*/"),
                .heredoc("<<<"),
                .string("\"", lines: true, interpolation: .init("{$", "}")),
                .string("'", lines: true),
                .run("$", .name, .builtin, at: .before(.name)),
            ]
        )
    )
}
