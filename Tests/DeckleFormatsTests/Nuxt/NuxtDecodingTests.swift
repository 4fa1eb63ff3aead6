import DeckleCore
import DeckleText
import Synchronization
import Testing

@testable import DeckleFormats

@Suite struct NuxtDecodingTests {
    /// Counts the decodes of each slot.
    private final class DecodeCounter: Sendable {
        private let counts = Mutex<[Int: Int]>([:])

        func note(_ slot: Int) { counts.withLock { $0[slot, default: 0] += 1 } }

        func take() -> [Int: Int] {
            counts.withLock { counts in
                defer { counts = [:] }
                return counts
            }
        }
    }

    private func read(_ text: String, counter: DecodeCounter) throws -> Manuscript {
        let reader = NuxtReader(observer: { counter.note($0) }) { markdown, _, _, _ in Passage([], markdown: markdown) }
        var log: [Diagnostic] = []
        let source = Source(name: "hub.json", bytes: SourceBytes(text.utf8))
        return try #require(try reader.read(source, log: &log).first)
    }

    private static let page = #"""
        [{"data":1},{"k":2},{"slug":3,"questions":4},"tea",[5,6],{"id":7,"q":9,"a":11},{"id":8,"q":10,"a":12},
        "one","two","A?","B?","Yes.","No."]
        """#

    @Test(arguments: ["", "<html><script id=__NUXT_DATA__>"])
    func aQuestionIsDecodedOnceForTheOutlineAndOnceForItsPage(around start: String) throws {
        let counter = DecodeCounter()
        let manuscript = try read(start + Self.page, counter: counter)
        let outlined = counter.take()
        #expect([outlined[5], outlined[6]] == [1, 1])
        #expect([outlined[11], outlined[12]] == [1, 1])
        var log: [Diagnostic] = []
        #expect(try manuscript.firstQuestions(log: &log).map(\.answer.markdown) == ["Yes.", "No."])
        let made = counter.take()
        #expect([made[5], made[6]] == [1, 1])
    }

    @Test func aQuestionInTwoListsIsDecodedOnceForBoth() throws {
        let counter = DecodeCounter()
        let text = #"""
            [{"data":1},["Reactive",2],{"k":3,"l":4},["ShallowReactive",5],{"slug":6,"cards":7},
            {"slug":8,"questions":9},"tea",[10,11],"rice",["Ref",12],["Reactive",13],["Ref",10],[10,10],{"id":14,"q":15,"a":16},
            "one","A?","Yes."]
            """#
        let deck = try read(text, counter: counter).deck
        #expect(deck.topics.flatMap(\.pages).map(\.id) == ["rice", "tea"])
        #expect(deck.topics.flatMap(\.pages).map { $0.questions.map(\.id) } == [["one"], ["one"]])
        #expect(counter.take()[13] == 1)
    }
}
