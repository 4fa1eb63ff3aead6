extension Language {
    /// HTML and XML, with JavaScript and CSS where they are embedded.
    static let html = Language(
        Mode(
            "text",
            wordBytes: .argument.union(" \t").subtracting("<&"),
            numbers: .none,
            names: Mode.Names(calls: [], capitalsAreTypes: false, membersAreWords: true),
            rules: [
                .blockComment("<!--", "-->"),
                .string("<![CDATA[", "]]>", escape: nil, lines: true),
                .string("<!", ">", escape: nil, lines: true, kind: .builtin),
                .string("<?", "?>", escape: nil, lines: true, kind: .builtin),
                .mark("</", names: .keyword, next: "tag"),
                .mark("<", at: .beforeText(Array("script".utf8)), names: .keyword, next: "script"),
                .mark("<", at: .beforeText(Array("style".utf8)), names: .keyword, next: "style"),
                .mark("<", at: .before(.letters), names: .keyword, next: "tag"),
                .run("&", .name.union("#;"), .builtin, at: .before(.letters.union("#"))),
            ]
        ),
        tag("tag", .mark(">", next: "text")),
        tag("script", .embedding(after: ">", until: "</script", next: "text", .javascript)),
        tag("style", .embedding(after: ">", until: "</style", next: "text", .css))
    )

    /// What stands within `<` and `>`.
    private static func tag(_ name: String, _ end: Rule) -> Mode {
        Mode(
            name,
            wordBytes: .hyphenatedName.union(":@.#"),
            numbers: .none,
            names: Mode.Names(calls: [], capitalsAreTypes: false, membersAreWords: true, other: .function),
            rules: [
                .string("\"", escape: nil, lines: true),
                .string("'", escape: nil, lines: true),
                .mark("/>", next: "text"),
                end,
            ]
        )
    }
}
