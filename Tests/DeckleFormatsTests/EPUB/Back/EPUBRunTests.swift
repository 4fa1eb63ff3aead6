import Testing

@testable import DeckleFormats

@Suite struct EPUBRunTests {
    @Test func aFullPageIsTurnedAndNumbered() {
        var run = EPUBRun<EPUBIndexPage>("index", sizeLimit: 1000)
        #expect(run.isEmpty && run.name == "index")
        #expect([run.grow(by: 300), run.grow(by: 300), run.grow(by: 1)] == [false, false, true])
        run.turn()
        #expect(run.isEmpty && run.name == "index-2" && run.page.continued == 2)
    }
}
