public import DeckleCore

extension Deck {
    /// What a deck is called that nothing names.
    static let unnamed = (id: "deck", title: "Deck")

    /// A text as the id of a deck: as it is where it can be that, else its letters and digits; nil where it has none.
    public static func usableID(_ text: String) -> String? { Slug.identity(text) }

    /// The deck under an id that the user gives it.
    ///
    /// Where its own was made up, the title and the page that were called after that are called after the new one.
    ///
    /// - Parameter id: one that ``usableID(_:)`` leaves as it is.
    public func named(_ id: String) -> Deck {
        var deck = self
        if case .madeUp = identity { deck.callAfter(id) }
        deck.id = id
        deck.identity = .named
        return deck
    }

    private mutating func callAfter(_ newID: String) {
        let oldTitle = title
        if title == Self.unnamed.title { title = Slug.name(newID) }
        for topic in topics.indices {
            for page in topics[topic].pages.indices {
                let outline = topics[topic].pages[page]
                if outline.id == id { topics[topic].pages[page].id = newID }
                if outline.title == oldTitle { topics[topic].pages[page].title = title }
            }
        }
    }

    /// Refuses a deck whose id is made up: in a collection its cards would take the place of another deck's.
    ///
    /// - Throws: ``Failure`` with `deck.needs-id`
    func requireIdentity() throws(Failure) {
        guard case .madeUp(let suggestion) = identity else { return }
        throw Failure(
            .error(
                .deckNeedsID,
                "nothing in the source names the deck, and cards under a made-up id would overwrite those of other decks",
                hint: "name it once for all, such as --deck-id \(suggestion ?? "ID"); "
                    + "packages that were made without a name have --deck-id \(id)"
            )
        )
    }

    /// A warning where the language is none that an output can be tagged with; nil where all is well.
    func languageProblem(in file: String) -> Diagnostic? {
        guard LanguageTag.known(language) == nil else { return nil }
        return .warning(
            .deckBadLanguage,
            "\"\(language.prefix(40))\" names no language that there is; books and sheets are tagged as English",
            at: Place(file: file),
            hint: "write it such as en or pt-BR, or name it with --lang"
        )
    }

    /// A warning where nothing names the deck; nil where all is well.
    ///
    /// - Parameter member: where the source may name it.
    func unnamedProblem(in file: String, member: String) -> Diagnostic? {
        guard case .madeUp(let suggestion) = identity else { return nil }
        return .warning(
            .deckUnnamed,
            "nothing in the source names the deck, so its id is made up: \"\(id)\"",
            at: Place(file: file),
            hint: "name it once for all, such as --deck-id \(suggestion ?? "ID"), or in the source by \(member)"
        )
    }
}
