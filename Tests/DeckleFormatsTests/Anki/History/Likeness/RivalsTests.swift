import Testing

@testable import DeckleFormats

/// What stands in the way of two questions that are alike.
@Suite struct RivalsTests {
    private func pair(_ vanished: Int, _ new: Int, _ likeness: Double, inPlace: Bool = false) -> LikePair {
        LikePair(vanished: vanished, new: new, likeness: likeness, isInPlace: inPlace)
    }

    /// Which of the pairs are taken.
    private func taken(_ pairs: [LikePair]) -> [Int] {
        let rivals = Rivals(pairs)
        return pairs.indices.filter { rivals.isBeyondDoubt(pairs[$0]) }
    }

    @Test func onePairAloneNeedsTheThreshold() {
        #expect(taken([pair(0, 0, 0.75)]) == [0])
        #expect(taken([pair(0, 0, 0.74)]) == [])
        #expect(taken([pair(0, 0, 0.56, inPlace: true)]) == [0])
        #expect(taken([pair(0, 0, 0.54, inPlace: true)]) == [])
    }

    @Test func rivalsOfEitherSideMustBeFarOff() {
        #expect(taken([pair(0, 0, 0.9), pair(0, 1, 0.79)]) == [0])
        #expect(taken([pair(0, 0, 0.9), pair(0, 1, 0.81)]) == [])
        #expect(taken([pair(0, 0, 0.9), pair(1, 0, 0.81)]) == [])
        #expect(taken([pair(0, 0, 0.95), pair(0, 1, 0.8), pair(1, 0, 0.8), pair(1, 1, 0.95)]) == [0, 3])
    }

    @Test func aPlaceHelpsAndNeverHinders() {
        #expect(taken([pair(0, 0, 0.85, inPlace: true), pair(0, 1, 0.84)]) == [0])
        #expect(taken([pair(0, 0, 0.85, inPlace: true), pair(0, 1, 0.85)]) == [])
        #expect(taken([pair(0, 0, 0.85, inPlace: true), pair(0, 1, 0.86)]) == [])
        #expect(taken([pair(0, 0, 0.72, inPlace: true), pair(1, 0, 0.85)]) == [1])
    }
}
