internal import DeckleCore

extension LanguageGuess {
    /// What is said where a deck is taken to be in the language of its letters.
    static func note(_ language: String, in file: String) -> Diagnostic {
        .note(
            .deckLanguageGuessed,
            "the source names no language; by its letters it is taken for \(language)",
            at: Place(file: file),
            hint: "--lang, or a language in the source, settles it"
        )
    }

    /// What is said where a page is tagged as English, as pages are whose author never thought of it, and cannot be.
    static func doubt(_ tag: String, of language: String, in file: String) -> Diagnostic {
        .warning(
            .deckLanguageDoubtful,
            "the page is tagged as \(tag), and its questions are written in the letters of \(language)",
            at: Place(file: file),
            hint: "--lang \(language), or \(tag), settles it"
        )
    }
}
