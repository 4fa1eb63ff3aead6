import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct ExportLaneTests {
    private struct Leak: Error, CustomStringConvertible {
        let description = "the boat leaks"
    }

    @Test func anErrorWithoutACodeIsGivenOne() {
        #expect(Failure(wrapping: Leak()) == Failure(.error("export.failed", "the boat leaks")))
        let failure = Failure(.error("media.missing", "gone"))
        #expect(Failure(wrapping: failure) == failure)
    }
}
