internal import DeckleCore

extension Rule {
    /// A comment to the end of the line.
    static func lineComment(_ opener: String, at place: Place = .anywhere) -> Rule {
        Rule(opener: Array(opener.utf8), kind: .comment, place: place, body: .restOfLine)
    }

    /// A comment of any number of lines.
    static func blockComment(
        _ opener: String,
        _ close: String,
        nests: Bool = false,
        at place: Place = .anywhere
    ) -> Rule {
        let delimiter = Delimiter(
            close: Array(close.utf8),
            spansLines: true,
            nested: nests ? Array(opener.utf8) : []
        )
        return Rule(opener: Array(opener.utf8), kind: .comment, place: place, body: .delimited(delimiter))
    }

    /// A string; without `lines` it ends with its line at the latest.
    ///
    /// - Parameter close: the closing text, where it differs from the opener
    static func string(
        _ opener: String,
        _ close: String? = nil,
        escape: Unicode.Scalar? = "\\",
        lines: Bool = false,
        interpolation: Delimiter.Interpolation? = nil,
        at place: Place = .anywhere,
        kind: CodeToken.Kind = .string
    ) -> Rule {
        let delimiter = Delimiter(
            close: Array((close ?? opener).utf8),
            escape: escape.map { UInt8(truncatingIfNeeded: $0.value) },
            spansLines: lines,
            interpolation: interpolation
        )
        return Rule(opener: Array(opener.utf8), kind: kind, place: place, body: .delimited(delimiter))
    }

    /// A regular expression between slashes, where an operand may stand.
    static let regex = Rule(
        opener: [UInt8(ascii: "/")],
        kind: .string,
        place: .operand,
        body: .delimited(
            Delimiter(
                close: [UInt8(ascii: "/")],
                escape: UInt8(ascii: "\\"),
                interpolation: Delimiter.Interpolation("[", "]"),
                mustClose: true
            )
        )
    )

    /// One character in single quotes.
    static let character = Rule(opener: [UInt8(ascii: "'")], kind: .string, body: .character)

    /// An opener and the bytes of a set after it, such as `@decorator`.
    static func run(
        _ opener: String,
        _ bytes: ByteSet = .name,
        _ kind: CodeToken.Kind,
        at place: Place = .anywhere,
        names: CodeToken.Kind? = nil,
        next: String? = nil
    ) -> Rule {
        Rule(opener: Array(opener.utf8), kind: kind, place: place, body: .run(bytes), names: names, next: next)
    }

    /// A whole line, or what is left of it.
    static func line(_ opener: String, _ kind: CodeToken.Kind, at place: Place = .firstColumn) -> Rule {
        Rule(opener: Array(opener.utf8), kind: kind, place: place, body: .restOfLine)
    }

    /// The opener alone.
    static func mark(
        _ opener: String,
        _ kind: CodeToken.Kind = .punctuation,
        at place: Place = .anywhere,
        names: CodeToken.Kind? = nil,
        next: String? = nil
    ) -> Rule {
        Rule(opener: Array(opener.utf8), kind: kind, place: place, names: names, next: next)
    }

    /// The opener alone, and after it another language up to `end`.
    static func embedding(
        after opener: String,
        _ kind: CodeToken.Kind = .punctuation,
        at place: Place = .anywhere,
        until end: String,
        next: String? = nil,
        _ language: @autoclosure @escaping @Sendable () -> Language
    ) -> Rule {
        Rule(
            opener: Array(opener.utf8),
            kind: kind,
            place: place,
            next: next,
            embedding: Embedding(language: language, end: Array(end.utf8))
        )
    }

    /// Lines up to one that is only the name after the opener.
    static func heredoc(_ opener: String) -> Rule {
        Rule(opener: Array(opener.utf8), kind: .string, body: .heredoc)
    }

    /// Lines that are indented deeper than this one.
    static func indentedBlock(_ opener: String) -> Rule {
        Rule(opener: Array(opener.utf8), kind: .string, place: .afterBlank, body: .indentedBlock)
    }
}
