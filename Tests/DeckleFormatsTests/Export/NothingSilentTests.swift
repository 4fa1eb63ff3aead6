import DeckleCore
import DeckleTestSupport
import Foundation
import Testing

/// Whatever authors write: each word, address, picture and field of a source is in each output, or a diagnostic at its
/// question says what was lost.
///
/// `DECKLE_HUBS_COUNT` says how many hubs are tried, `DECKLE_HUBS_SEED` from which seed on.
@Suite struct NothingSilentTests {
    private static let seeds: Range<UInt64> = {
        let environment = ProcessInfo.processInfo.environment
        let first = environment["DECKLE_HUBS_SEED"].flatMap { UInt64($0) } ?? 1
        return first..<(first + (environment["DECKLE_HUBS_COUNT"].flatMap { UInt64($0) } ?? 20))
    }()

    /// The codes that say that something is not shown; all others leave every word where it is, or name it.
    private static let losses: Set<Diagnostic.Code> = [
        "link.bad-address", "link.no-site", "link.unsafe", "markdown.binding",
        "markdown.cell-dropped", "markdown.comment",
        "markdown.component",
        "markdown.component-values", "markdown.doubled-definition", "markdown.doubtful-comment",
        "markdown.idle-definition", "markdown.dropped-html",
        "markdown.fence-info", "media.missing", "media.remote",
        "media.unknown-type",
    ]

    @Test func everyWordIsInEveryOutputOrMissedAloud() throws {
        for seed in Self.seeds {
            let mutant = try MutantHub(seed: seed)
            let (outputs, log) = try mutant.export()
            for (format, words) in outputs {
                for piece in mutant.pieces {
                    let lost = piece.words.subtracting(words).filter { !Self.isSaid($0, of: piece, in: log) }.sorted()
                    if !lost.isEmpty { Issue.record("seed \(seed), \(format) lost \(lost) of \(piece.text)") }
                }
            }
        }
    }

    /// Whether what was said at the place of a text says that something is not shown, or names the word.
    private static func isSaid(_ word: String, of piece: MutantHub.Piece, in log: [Diagnostic]) -> Bool {
        log.contains { piece.holds($0.place) && (losses.contains($0.code) || $0.message.contains(word)) }
    }
}
