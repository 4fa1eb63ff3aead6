import DeckleCore
import DeckleText
import Testing

@Suite struct DevalueComposerTests {
    private func text(_ bytes: SourceBytes) -> String { bytes.withBytes { String(decoding: $0, as: UTF8.self) } }

    @Test func valuesHaveSlotsAndTheRootIsTheFirst() throws {
        var composer = DevalueComposer()
        let tea = composer.text("\"tea\"\n"), half = composer.number(0.5), two = composer.number(2)
        let list = composer.array([tea, half, two, composer.bool(true), .undefined])
        let object = composer.object([DevalueMember(name: "list", reference: list)])
        let bytes = composer.document(root: [DevalueMember(name: "data", reference: object)])
        #expect(text(bytes) == #"[{"data":6},"\"tea\"\n",0.5,2,true,[1,2,3,4,-1],{"list":5}]"#)
        var budget = DevalueBudget()
        let document = try DevalueDocument(parsing: bytes)
        let value = Value.array([.string("\"tea\"\n"), .number(0.5), .integer(2), .bool(true), .null])
        #expect(
            try document.value(at: document.root, budget: &budget)
                == .object([Property("data", .object([Property("list", value)]))])
        )
    }

    @Test func aRootMayStandAlone() {
        var composer = DevalueComposer()
        #expect(text(composer.document(root: [])) == "[{}]")
    }

    @Test func longDocumentsArePutTogether() throws {
        var composer = DevalueComposer()
        let long = String(repeating: "tea ", count: 5 << 20)
        let texts = (0..<4).map { _ in composer.text(long) }
        let list = composer.array(texts)
        let document = try DevalueDocument(
            parsing: composer.document(root: [DevalueMember(name: "data", reference: list)])
        )
        #expect(document.count == 6)
        var budget = DevalueBudget()
        let value = Value.array(Array(repeating: .string(long), count: 4))
        #expect(
            try document.value(at: document.root, budget: &budget) == .object([Property("data", value)])
        )
    }
}
