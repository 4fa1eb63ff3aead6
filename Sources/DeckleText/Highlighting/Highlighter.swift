package import DeckleCore

/// Colours code: cuts it into tokens by the tables of its language.
package struct Highlighter: Sendable {
    package init() {}

    /// The tokens of a code, in order, neighbours of different kinds; nil where the language is unknown.
    ///
    /// - Parameter language: a name or an alias of a language, in any case
    package func tokens(of code: String, language: String) -> [CodeToken]? {
        guard let language = LanguageCatalog.language(named: language) else { return nil }
        var lexer = Lexer(code, language)
        lexer.run()
        return lexer.tokens
    }

    /// The main name of a language, such as `python` for `py`; nil where the language is unknown.
    package static func canonicalName(of language: String) -> String? {
        LanguageCatalog.entry(named: language)?.names.first
    }
}
