import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// What holds for whatever becomes of a deck: no question ever gets the history of another.
@Suite struct LikenessPropertyTests {
    /// A question under all the ids that it ever has.
    private struct Life: Hashable {
        var number: Int
        var id: String
        var prompt: [String]
        var answer: [String]
    }

    private static let vocabulary = (0..<400).map { "w\($0 * 7919 % 9973)" }

    private func life(_ number: Int, _ random: inout SeededRandom) -> Life {
        Life(
            number: number,
            id: "q\(number)",
            prompt: (0..<random.int(4...9)).map { _ in random.pick(Self.vocabulary) },
            answer: (0..<random.int(3...40)).map { _ in random.pick(Self.vocabulary) }
        )
    }

    private func edition(_ lives: [Life]) -> Edition {
        var edition = Edition([:])
        for life in lives {
            let prompt = "What is " + life.prompt.joined(separator: " ") + "?"
            edition.add("/page\(life.number % 3)#\(life.id)", prompt, answer: life.answer.joined(separator: " "))
        }
        return edition
    }

    /// Some lives end, some are renamed and reworded, some are new, two change places.
    private func edited(_ lives: [Life], _ random: inout SeededRandom) -> [Life] {
        var lives = lives.filter { _ in !random.once(in: 8) }
        for index in lives.indices where random.once(in: 2) {
            lives[index].id += "x"
            lives[index].prompt[0] = random.pick(Self.vocabulary)
            if random.once(in: 3) { lives[index].answer[0] = random.pick(Self.vocabulary) }
        }
        for number in 100..<106 { lives.insert(life(number, &random), at: random.int(0...lives.count)) }
        lives.swapAt(0, lives.count / 2)
        return lives
    }

    /// The number of the life that a guid belongs to, by the ids of an edition.
    private func owners(_ package: Package, _ lives: [Life]) throws -> [String: Int] {
        let guids = try package.guids()
        return Dictionary(
            uniqueKeysWithValues: lives.compactMap { life in
                guids["/page\(life.number % 3)#\(life.id)"].map { ($0, life.number) }
            }
        )
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>) func noHistoryGoesToAnother(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let lives = (0..<30).map { life($0, &random) }
        let later = edited(lives, &random)
        let one = try edition(lives).package()
        let two = try edition(later).package(after: one)
        let before = try owners(one, lives), after = try owners(two, later)
        #expect(after.count == later.count)
        for (guid, number) in after { #expect(before[guid] == nil || before[guid] == number, "seed \(seed)") }
        let kept = after.keys.count { before[$0] != nil }
        #expect(kept >= (later.count - 6) * 9 / 10, "seed \(seed)")
        #expect(two.changes?.count(.vanished) == before.count - kept)
        #expect(two.changes?.count(.new) == after.count - kept)
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>) func theOrderDecidesNothing(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let lives = (0..<30).map { life($0, &random) }
        let later = edited(lives, &random)
        let one = try edition(lives).package()
        let guids = try edition(later).package(after: one).guids()
        #expect(try edition(later.shuffled(using: &random)).package(after: one).guids() == guids, "seed \(seed)")
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>) func unlikeDecksShareNothing(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let lives = (0..<40).map { life($0, &random) }, others = (100..<140).map { life($0, &random) }
        let two = try edition(others).package(after: edition(lives).package())
        #expect(two.changes?.count(.new) == 40, "seed \(seed)")
        #expect(two.changes?.doubts == [], "seed \(seed)")
    }
}
