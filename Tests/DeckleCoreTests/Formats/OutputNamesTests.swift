import DeckleCore
import DeckleTestSupport
import Testing

@Suite struct OutputNamesTests {
    @Test(arguments: ["", ".", "..", ".hidden", "a/b", "a\\b", "c:", "a?", "a.", "a ", "a\n", "a\u{7F}"])
    func namesThatLeadElsewhereOrCannotBeWrittenAreRefused(name: String) {
        let failure = #expect(throws: Failure.self) {
            var names = OutputNames()
            try names.take(name)
        }
        #expect(failure?.diagnostics.map(\.code) == ["output.bad-name"])
    }

    @Test func namesThatDifferByCaseOnlyAreOne() throws {
        var names = OutputNames()
        try names.take("Tide.png")
        #expect(throws: Failure(.error("output.bad-name", "two files beside the output would be called \"tide.PNG\"")))
        {
            try names.take("tide.PNG")
        }
        try names.take("tide.jpg")
    }
}
