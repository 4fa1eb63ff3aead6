extension Language {
    /// C23.
    static let c = Language(cFamily(words: [], rules: []), cInclude)

    /// C++23.
    static let cpp = Language(
        cFamily(
            words: [
                WordClass(.keyword, "class concept typename new", names: .type),
                WordClass(
                    .keyword,
                    """
                    and catch co_await co_return co_yield const_cast consteval constexpr constinit decltype delete
                    dynamic_cast explicit export final friend import module mutable namespace noexcept not operator or override
                    private protected public reinterpret_cast requires static_assert static_cast template this throw
                    try typeid using virtual
                    """
                ),
                WordClass(.builtin, "cerr cin cout endl std"),
            ],
            rules: [.string("R\"(", ")\"", escape: nil, lines: true)]
        ),
        cInclude
    )

    /// The file name after `#include`.
    private static let cInclude = Mode(
        "include",
        rules: [.string("<", ">", escape: nil), .string("\"", escape: nil), .mark("\n", .plain, next: "main")]
    )

    private static func cFamily(words: [WordClass], rules: [Rule]) -> Mode {
        Mode(
            words: words + [
                WordClass(.keyword, "struct enum union", names: .type),
                WordClass(
                    .keyword,
                    """
                    NULL alignas alignof auto break case const continue default do else extern false for goto if inline nullptr
                    register restrict return sizeof static switch thread_local true typedef typeof volatile while
                    _Alignas _Atomic _Generic _Noreturn _Static_assert _Thread_local
                    """
                ),
                WordClass(
                    .type,
                    """
                    bool char char8_t char16_t char32_t double float int int8_t int16_t int32_t int64_t intptr_t long ptrdiff_t
                    short signed size_t ssize_t uint8_t uint16_t uint32_t uint64_t uintptr_t unsigned void wchar_t FILE
                    """
                ),
            ],
            numbers: .literals(joinedBy: ".'"),
            rules: rules + [
                .lineComment("//"),
                .blockComment("/*", "*/"),
                .string("\""),
                .string("'"),
                .mark("#include", .builtin, at: .lineStart, next: "include"),
                .run("#", .name, .builtin, at: .lineStart),
            ]
        )
    }
}
