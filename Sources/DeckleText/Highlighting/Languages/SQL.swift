extension Language {
    /// SQL of the common databases, in any case of letters.
    static let sql = Language(
        Mode(
            words: [
                WordClass(
                    .keyword,
                    """
                    add after all alter analyze and any as asc before begin between by cascade case check collate column commit
                    conflict constraint create cross current_date current_timestamp database declare default deferrable delete desc
                    distinct do drop each else end escape except exclude execute exists explain false fetch filter first for
                    foreign from full function grant group having if ilike in index inner insert intersect interval into is
                    isolation join key last lateral left level like limit lock materialized natural next not nothing null nulls of
                    offset on only or order outer over partition primary procedure range recursive references release
                    replace restrict returning returns revoke right rollback row rows savepoint select serializable set
                    show some start table temporary then to transaction trigger true truncate union unique update using vacuum
                    values view when where window with without
                    """
                ),
                WordClass(
                    .type,
                    """
                    array bigint bigserial blob boolean bool bytea char character date datetime decimal double enum float int
                    integer json jsonb numeric precision real serial smallint text time timestamp timestamptz tinyint uuid
                    varchar varying
                    """
                ),
            ],
            ignoresCase: true,
            names: Mode.Names(capitalsAreTypes: false),
            rules: [
                .lineComment("--"),
                .blockComment("/*", "*/"),
                .string("$$", lines: true),
                .string("'", escape: nil, lines: true),
                .string("\"", escape: nil),
                .string("`", escape: nil),
                .run(":", .name, .builtin, at: .before(.name)),
                .run("$", .digits, .builtin, at: .before(.digits)),
            ]
        )
    )
}
