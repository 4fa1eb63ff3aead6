import DeckleCore
import DeckleTestSupport
import Testing

@Suite struct HubMakerTests {
    @Test(arguments: [1, 2, 99] as [UInt64])
    func sameSeedSameHub(seed: UInt64) {
        let maker = HubMaker(seed: seed, pages: 8, questionsPerPage: 6, pictures: 3)
        #expect(maker.hub() == maker.hub())
        #expect(maker.hub().payload() == maker.hub().payload())
        #expect(maker.hub() != HubMaker(seed: seed + 1, pages: 8, questionsPerPage: 6, pictures: 3).hub())
    }

    @Test func identitiesDifferButIdsMayNot() {
        let questions = HubMaker(seed: 5, pages: 30, questionsPerPage: 4).hub().questions
        #expect(Set(questions.map { $0.path + "#" + $0.question.id }).count == 120)
        #expect(Set(questions.map(\.question.id)).count < 120)
    }

    @Test func editsAreWhatTheListSays() {
        let maker = HubMaker(seed: 7, pages: 20, questionsPerPage: 8)
        let before = maker.hub()
        let (after, edits) = maker.edited(before, seed: 3)
        let old = Set(before.questions.map { $0.path + "#" + $0.question.id })
        let new = Set(after.questions.map { $0.path + "#" + $0.question.id })
        #expect(Set(edits.compactMap { if case .removed(let id) = $0 { id } else { nil } }) == old.subtracting(new))
        #expect(Set(edits.compactMap { if case .added(let id) = $0 { id } else { nil } }) == new.subtracting(old))
        #expect(!edits.isEmpty)
    }

    @Test func payloadSharesEqualPrimitives() {
        let document = DevalueWriter.document(
            .object([.init("a", .string("</x>")), .init("b", .array([.integer(1), .string("</x>"), .integer(1)]))])
        )
        #expect(document == #"[{"a":1,"b":2},"\u003C\u002Fx>",[3,1,3],1]"#)
    }
}
