import DeckleCore
import DeckleFormats
import Foundation

/// A deck as the command line works with it: read, with what the user said about it applied.
struct LoadedDeck {
    /// The outline with the user's changes, and where its pictures are found; nothing is selected yet.
    var manuscript: Manuscript
    var log: [Diagnostic]
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
        var log: [Diagnostic] = []
        do {
            manuscript = try Self.manuscript(in: source, wishes: facts.wishes, log: &log)
        } catch let failure as Failure {
            throw failure.after(log)
        }
        let problem = Self.movedIdentity(of: manuscript.deck, to: facts.id, in: source.name)
        manuscript.deck = try Self.deck(manuscript.deck, with: facts)
        manuscript.media = MediaFolders.library(around: source, root: facts.mediaRoot)
        self.log = log.filter { !facts.settles($0.code) } + [problem].compactMap(\.self)
        file = source.name
    }

    var deck: Deck { manuscript.deck }

    /// The manuscript with only what was selected, in the order that was asked for.
    ///
    /// - Throws: ``Failure`` that names the input.
    func selected(by selection: Selection) throws -> Manuscript {
        var selected = manuscript
        do {
            selected.deck = try selection.applied(to: deck)
        } catch let failure as Failure {
            throw failure.placed(in: file).after(log)
        }
        return selected
    }

    private static func manuscript(
        in source: Source,
        wishes: ReadingWishes,
        log: inout [Diagnostic]
    ) throws -> Manuscript {
        let manuscripts = try Formats.manuscripts(in: source, wishes: wishes, log: &log)
        guard let first = manuscripts.first else {
            throw Failure(
                .error(
                    .inputUnknown,
                    "there is no deck in this \(source.isFolder ? "folder" : "file")",
                    at: Place(file: source.name)
                )
            )
        }
        if manuscripts.count > 1 {
            let others = manuscripts.dropFirst().map { "\"\($0.deck.title)\"" }.joined(separator: ", ")
            log.append(
                .warning(
                    .inputSeveralDecks,
                    "only the first deck is taken, \"\(first.deck.title)\"; also here: \(others)",
                    at: Place(file: source.name),
                    hint: "--deck \(manuscripts[1].deck.id) takes another"
                )
            )
        }
        return first
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
