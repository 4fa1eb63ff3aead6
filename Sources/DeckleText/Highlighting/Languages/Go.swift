extension Language {
    /// Go.
    static let go = Language(
        Mode(
            words: [
                WordClass(.keyword, "func", names: .function),
                WordClass(.keyword, "type", names: .type),
                WordClass(
                    .keyword,
                    """
                    break case chan const continue default defer else fallthrough false for go goto if import interface iota map
                    nil package range return select struct switch true var
                    """
                ),
                WordClass(
                    .type,
                    """
                    any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string
                    uint uint8 uint16 uint32 uint64 uintptr
                    """
                ),
                WordClass(
                    .builtin,
                    "append cap clear close complex copy delete imag len make max min new panic print println real recover",
                    at: .call
                ),
            ],
            names: Mode.Names(callsBeforeTypes: true),
            rules: [
                .lineComment("//"),
                .blockComment("/*", "*/"),
                .string("\""),
                .string("'"),
                .string("`", escape: nil, lines: true),
            ]
        )
    )
}
