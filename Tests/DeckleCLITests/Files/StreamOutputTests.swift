import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleCLI

@Suite struct StreamOutputTests {
    @Test func thereIsRoomForOneFileOnly() {
        let failure = #expect(throws: Failure.self) { try StreamOutput().file(named: "tide.png") }
        #expect(failure?.diagnostics.map(\.code) == ["usage.several-files"])
    }
}
