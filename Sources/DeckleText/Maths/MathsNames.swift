/// The operators that are written as names.
enum MathsNames {
    /// What a command is called where it is shown; nil for one that is no such operator.
    static func name(of command: String) -> String? {
        names.contains(command) ? spelled[command] ?? command : nil
    }

    /// Whether what stands below it goes under it where the formula is displayed.
    static func hasLimits(_ command: String) -> Bool { limiting.contains(command) }

    private static let names: Set<String> = Set(
        """
        arccos arcsin arctan arg cos cosh cot coth csc deg dim exp hom ker lg ln log sec sin sinh tan tanh
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    ).union(limiting)

    private static let limiting: Set<String> = [
        "det", "gcd", "inf", "lim", "liminf", "limsup", "max", "min", "sup", "Pr", "injlim", "projlim",
    ]

    /// Names with a thin space in them, U+2009.
    private static let spelled = [
        "liminf": "lim\u{2009}inf", "limsup": "lim\u{2009}sup", "injlim": "inj\u{2009}lim",
        "projlim": "proj\u{2009}lim",
    ]
}
