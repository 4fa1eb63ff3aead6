extension Theme {
    /// A token that Swift reads: its name and the type of its value, so that a wrong name does not compile.
    ///
    /// Whoever reads another one declares it: `extension Theme.Token<Length> { static var gap: Self { Self("gap") } }`.
    public struct Token<Value: TokenReadable>: Sendable, Hashable {
        public let name: String

        public init(_ name: String) {
            self.name = name
        }
    }

    /// The value of a number.
    ///
    /// - Throws: ``Failure`` with `theme.unknown-token` or `theme.bad-token`
    public func number(_ token: Token<Int>) throws -> Int { try value(of: token) }

    /// The value of a length.
    ///
    /// - Throws: ``Failure`` with `theme.unknown-token` or `theme.bad-token`
    public func length(_ token: Token<Length>) throws -> Length { try value(of: token) }

    /// The values of a colour.
    ///
    /// - Throws: ``Failure`` with `theme.unknown-token` or `theme.bad-token`
    public func colour(_ token: Token<ColourPair>) throws -> ColourPair { try value(of: token) }

    /// Whose words introduce a takeaway.
    ///
    /// - Throws: ``Failure`` with `theme.unknown-token` or `theme.bad-token`
    public func choice(_ token: Token<TakeawayWording>) throws -> TakeawayWording { try value(of: token) }

    /// The fonts of a stack.
    ///
    /// - Throws: ``Failure`` with `theme.unknown-token` or `theme.bad-token`
    public func fonts(_ token: Token<FontStack>) throws -> FontStack { try value(of: token) }

    private func value<Value>(of token: Token<Value>) throws -> Value {
        guard let found = tokens[token.name] else {
            let near = Nearest.name(to: token.name, among: tokens.keys.sorted())
            throw Failure(
                .error(
                    .themeUnknownToken,
                    "the theme \"\(name)\" has no token \"\(token.name)\"",
                    hint: near.map { "it has \($0)" }
                )
            )
        }
        guard let value = Value(found) else {
            let message = "the token \"\(token.name)\" is \"\(found.light)\", it must be \(Value.expectation)"
            throw Failure(.error(.themeBadToken, message, at: found.place))
        }
        return value
    }
}

extension Theme.Token<Int> {
    /// What a line of a table holds where the page is narrowest, in characters, two of them between columns.
    public static var tableLineLength: Self { Self("table-line-length") }

    /// The same of a table in small type.
    public static var smallTableLineLength: Self { Self("small-table-line-length") }

    /// What a line of a table holds in a column of a printed sheet, in characters, two of them between columns.
    public static var sheetTableLineLength: Self { Self("sheet-table-line-length") }

    /// The same of a table in small type.
    public static var sheetSmallTableLineLength: Self { Self("sheet-small-table-line-length") }

    /// The same of a table in small type that goes over the whole width of the page.
    public static var sheetWideTableLineLength: Self { Self("sheet-wide-table-line-length") }

    /// How many lines are kept together on a printed sheet; what is taller goes on in the next column.
    public static var sheetWholeLines: Self { Self("sheet-whole-lines") }

    /// How many questions stand on a printed sheet before a topic begins a page of its own.
    public static var sheetRunQuestions: Self { Self("sheet-run-questions") }

    /// How many lines are kept together in a book; what is taller goes on on the next page.
    public static var bookWholeLines: Self { Self("book-whole-lines") }

    /// Lines of code up to this length, in bytes, are never wrapped, not even on a phone.
    public static var codeLineLength: Self { Self("code-line-length") }
    /// How wide a formula may be that is not broken, in ems.
    public static var formulaLength: Self { Self("formula-length") }

    /// What a line of a table in a book holds in the largest type that readers choose, in characters.
    public static var largeTypeTableLineLength: Self { Self("large-type-table-line-length") }

    /// The deepest indent of a line of code, in columns, that what is wrapped of it hangs by.
    public static var deepestIndent: Self { Self("deepest-indent") }
}

extension Theme.Token<TakeawayWording> {
    /// Whose words introduce a takeaway in books, on sheets and cards.
    public static var takeawayLabel: Self { Self("takeaway-label") }
}
