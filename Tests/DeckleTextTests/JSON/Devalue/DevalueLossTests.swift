import DeckleCore
import Testing

@testable import DeckleText

@Suite struct DevalueLossTests {
    @Test(arguments: [
        (#"["plain"]"#, false), (#"["caf� as written"]"#, false), (#"["\ufffd and \uFFFD"]"#, false),
        (#"["\ud83d\ude00"]"#, false), (#"["half \ud83d here"]"#, true), (#"["� and \udc00"]"#, true),
    ])
    func halvesOfPairsAreLosses(text: String, isLoss: Bool) throws {
        let document = try DevalueDocument(parsing: SourceBytes(text.utf8))
        guard case .text(let range) = try document.node(at: document.root) else {
            Issue.record("no text")
            return
        }
        #expect(document.hasLosses(in: range) == isLoss)
    }
}
