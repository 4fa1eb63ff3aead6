import DeckleCore
import DeckleFormats
import Foundation

/// The decks of an input as the command line works with them: read, with what the user said about them applied.
struct LoadedDecks {
    /// The outlines with the user's changes, and where their pictures are found; nothing is selected yet. At least one.
    private(set) var manuscripts: [Manuscript]
    private(set) var log: [Diagnostic]
    /// The input as the user named it.
    let file: String

    /// Reads the input.
    ///
    /// - Throws: ``Failure``; what was logged on the way stands before what stopped it.
    init(_ request: DeckRequest) throws {
        guard !request.input.isEmpty else {
            throw Failure(
                .error(
                    .usageBadValue,
                    "the name of the input is empty",
                    hint: "name a file, a folder, or - for standard input"
                )
            )
        }
        try self.init(InputFile.deck(at: request.input), facts: request.facts)
    }

    /// Reads an input that is in memory already.
    ///
    /// - Throws: ``Failure``; what was logged on the way stands before what stopped it.
    init(_ source: Source, facts: DeckFacts) throws {
        file = source.name
        var log: [Diagnostic] = []
        do {
            manuscripts = try Self.manuscripts(in: source, facts: facts, log: &log)
        } catch let failure as Failure {
            throw failure.after(log)
        }
        log.removeAll { facts.settles($0.code) }
        for position in manuscripts.indices {
            let deck = manuscripts[position].deck
            log += [Self.movedIdentity(of: deck, to: facts.id, in: source.name)].compactMap(\.self)
            manuscripts[position].deck = try Self.deck(deck, with: facts)
            manuscripts[position].media = MediaFolders.library(
                around: source,
                root: facts.mediaRoot,
                pageFolders: manuscripts[position].pageFolders
            )
        }
        self.log = log
    }

    /// The deck, where only one can be meant.
    ///
    /// - Throws: ``Failure`` with `usage.several-decks`
    func single(for purpose: String) throws -> Manuscript {
        if manuscripts.count == 1, let manuscript = manuscripts.first { return manuscript }
        throw Self.several(purpose, manuscripts, in: file).after(log)
    }

    /// Refuses what fits only one deck, where there are several.
    ///
    /// - Throws: ``Failure`` with `usage.several-decks`
    func refuseSeveral(for purpose: String?) throws { _ = try purpose.map(single) }

    /// The manuscripts with only what was selected, in the order that was asked for.
    ///
    /// - Throws: ``Failure`` that names the input.
    func selected(by selection: Selection) throws -> [Manuscript] {
        var selected = manuscripts
        do {
            for position in selected.indices {
                selected[position].deck = try selection.applied(to: selected[position].deck)
            }
        } catch let failure as Failure {
            throw failure.placed(in: file).after(log)
        }
        return selected
    }

    private static func manuscripts(
        in source: Source,
        facts: DeckFacts,
        log: inout [Diagnostic]
    ) throws -> [Manuscript] {
        let manuscripts = try Formats.manuscripts(in: source, wishes: facts.wishes, log: &log)
        guard !manuscripts.isEmpty else {
            throw Failure(
                .error(
                    .inputUnknown,
                    "there is no deck in this \(source.isFolder ? "folder" : "file")",
                    at: Place(file: source.name)
                )
            )
        }
        if manuscripts.count > 1, let option = facts.optionOfOneDeck {
            throw several(option, manuscripts, in: source.name)
        }
        return manuscripts
    }

    private static func several(_ purpose: String, _ manuscripts: [Manuscript], in file: String) -> Failure {
        let ids = manuscripts.map(\.deck.id)
        return Failure(
            .error(
                .usageSeveralDecks,
                "\(purpose) takes one deck, and there are \(ids.count) here: \(ids.joined(separator: ", "))",
                at: Place(file: file),
                hint: "name one with --deck\(ids.first.map { ", such as --deck \($0)" } ?? "")"
            )
        )
    }

    private static func deck(_ deck: Deck, with facts: DeckFacts) throws -> Deck {
        var deck = deck
        if let id = facts.id { deck = deck.named(try Self.id(id)) }
        if let title = facts.title { deck.title = title }
        if let author = facts.author { deck.author = author }
        deck.takeawayWords += facts.takeawayWords
        if let site = facts.site { deck.site = try Self.site(site) }
        if let language = facts.language {
            deck.language = try Self.language(language)
            deck.direction = Direction(language: language)
        }
        if let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] {
            deck.published = try Self.published(epoch)
        }
        return deck
    }

    /// A note where an id takes the place of one that the source has.
    private static func movedIdentity(of deck: Deck, to id: String?, in file: String) -> Diagnostic? {
        guard let id, id != deck.id, deck.identity == .named else { return nil }
        return .note(
            .deckIDReplaced,
            "the deck is \(deck.id) by its source, and \(id) by --deck-id",
            at: Place(file: file),
            hint: "learners keep their history under the id that their cards came with"
        )
    }

    private static func id(_ text: String) throws -> String {
        let usable = Deck.usableID(text)
        if usable == text { return text }
        throw Failure(
            .error(
                .usageBadValue,
                "--deck-id cannot be \"\(text)\"",
                hint: usable.map { "such as \($0)" } ?? "letters and digits, and - _ . + between them"
            )
        )
    }

    private static func site(_ text: String) throws -> String {
        let isURL = ["http://", "https://"].contains { text.lowercased().hasPrefix($0) }
        guard isURL, LinkTarget(text).address != nil, !text.contains("?"), !text.contains("#") else {
            throw Failure(
                .error(.usageBadValue, "--site cannot be \"\(text)\"", hint: "a URL such as https://example.org")
            )
        }
        return String(text.reversed().drop { $0 == "/" }.reversed())
    }

    /// A well-formed tag (RFC 5646, section 2.1, without its registry): letters, then parts of up to eight.
    private static func language(_ text: String) throws -> String {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isGood = parts.allSatisfy { part in
            (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
        guard isGood, let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isLetter) else {
            throw Failure(
                .error(.usageBadValue, "--lang cannot be \"\(text)\"", hint: "a language code such as en or pt-BR")
            )
        }
        return text
    }

    private static func published(_ epoch: String) throws -> Timestamp {
        // The last second that a four-digit year can name.
        guard let seconds = Int64(epoch), (0...253_402_300_799).contains(seconds) else {
            throw Failure(
                .error(
                    .usageBadValue,
                    "SOURCE_DATE_EPOCH cannot be \"\(epoch)\"",
                    hint: "it takes whole seconds since 1970"
                )
            )
        }
        return Timestamp(seconds: seconds)
    }
}
