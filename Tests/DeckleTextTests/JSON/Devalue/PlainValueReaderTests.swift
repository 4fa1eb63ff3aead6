import DeckleCore
import DeckleText
import Testing

@Suite struct PlainValueReaderTests {
    private func document(_ text: String) throws -> DevalueDocument {
        try PlainValueReader.document(of: SourceBytes(text.utf8))
    }

    @Test(arguments: [
        (
            #"{"a":1,"b":"x\u00e9","c":[true,null,-1.50e3]}"#,
            #"[{"a":1,"b":2,"c":5},1,"x\u00e9",true,-1.50e3,[3,-1,4]]"#
        ),
        (#"["x"]"#, #"[[1],"x"]"#), ("[]", "[[]]"), ("{}", "[{}]"), ("\u{FEFF}{}", "[{}]"),
        ("{\"a\":1}\n{\"a\":2}", #"[[2,4],1,{"a":1},2,{"a":3}]"#),
        ("window.__X__={a:!0,b:!1,c:void 0,$d:\"e\"}", #"[{"a":1,"b":2,"c":-1,"$d":3},true,false,"e"]"#),
        ("(function(a,b){return {x:a,y:[b,a]}}(\"}\",null))", #"[{"x":1,"y":2},"}",[-1,1]]"#),
        ("[ \"a, b\" , [ \"\" , false ] , \"c\" ]", #"[[1,2,3],"a, b",[4,5],"c","",false]"#),
        (#"{"[1]":{"x\"y":"[\"z"}}"#, #"[{"[1]":1},{"x\"y":2},"[\"z"]"#),
    ])
    func aValueAsAPayload(text: String, expected: String) throws {
        let document = try document(text), payload = try DevalueDocument(parsing: SourceBytes(expected.utf8))
        #expect(document.count == payload.count)
        var budget = DevalueBudget()
        let value = try #require(try document.value(at: document.root, budget: &budget))
        #expect(try payload.value(at: payload.root, budget: &budget) == value)
    }

    @Test func textsStandWhereTheyWereRead() throws {
        let text = #"[{"a":"x\n"},{"a":"y"}]"#
        let document = try document(text)
        let texts: [Range<Int>] = try (0..<document.count).compactMap {
            guard case .text(let range) = try document.node(at: DevalueReference($0)) else { return nil }
            return range
        }
        #expect(texts == [7..<10, 19..<20])
        #expect(texts.map(document.text) == ["x\n", "y"])
        #expect(
            (0..<document.count).map { document.isContainer(DevalueReference($0)) } == [false, true, false, true, true]
        )
        #expect(document.containerCounts == (2, 1))
    }

    @Test func aForbiddenNameIsToldByItsPlace() {
        let failure = #expect(throws: Failure.self) { try document(#"[{"a":{"__proto__":1}}]"#) }
        #expect(failure?.diagnostics.map(\.code) == [.payloadBadValue])
        #expect(failure?.diagnostics.first?.place?.offset == 8)
    }

    @Test(arguments: [
        (#"[{"a":"x"}]"#, true), (#"[{"a":1,"b":[2]}]"#, true), (#" [ { "a" : null } ]"#, true),
        (#"[{"a":1.5}]"#, true),
        (#"[{"data":1,"x":-1},{}]"#, false), ("[1]", false), (#"{"a":"x"}"#, false), ("[{}]", false),
        (#"[{"a":"#, false),
        ("[{\"a", false), ("", false),
    ])
    func aPlainListIsKnownByItsFirstObject(text: String, isPlain: Bool) {
        #expect(PlainValueReader.isPlainList(SourceBytes(text.utf8)) == isPlain)
    }

    @Test(arguments: [
        "", "{", "{\"a\"}", "{a:b}", "{\"a\":'x'}", "(function(a){return {}", "!", "{\"a\":!2}", "{\"a\":1}}",
    ])
    func everythingElseIsAnError(text: String) {
        #expect(throws: Failure.self) { try document(text) }
    }
}
