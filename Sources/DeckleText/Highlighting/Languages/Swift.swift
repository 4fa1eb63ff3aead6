extension Language {
    /// Swift 6.
    static let swift = Language(
        Mode(
            words: [
                WordClass(.keyword, "func macro", names: .function),
                WordClass(
                    .keyword,
                    "class struct enum protocol extension actor associatedtype typealias",
                    names: .type
                ),
                WordClass(
                    .keyword,
                    """
                    Any Self any as async await borrowing break case catch consuming continue default defer deinit didSet do
                    else fallthrough false fileprivate final for get guard if import in indirect infix init inout internal is
                    isolated lazy let mutating nil nonisolated nonmutating open operator optional override package postfix
                    precedencegroup prefix private public repeat required rethrows return self sending set some static
                    subscript super switch throw throws true try unowned var weak where while willSet
                    """
                ),
                WordClass(.builtin, "abs assert fatalError max min precondition print stride type zip", at: .call),
            ],
            rules: [
                .lineComment("//"),
                .blockComment("/*", "*/", nests: true),
                .string("#\"", "\"#", escape: nil),
                .string("\"\"\"", lines: true, interpolation: .init("\\(", ")")),
                .string("\"", interpolation: .init("\\(", ")")),
                .run("@", .name, .builtin, at: .before(.letters)),
                .run("#", .name, .builtin, at: .before(.letters)),
                .run("$", .name, .builtin, at: .before(.name)),
            ]
        )
    )
}
