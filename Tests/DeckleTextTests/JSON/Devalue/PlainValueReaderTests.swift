import DeckleCore
import DeckleText
import Testing

@Suite struct PlainValueReaderTests {
    private func payload(_ text: String) throws -> String {
        try PlainValueReader.payload(of: SourceBytes(text.utf8)).withBytes { String(decoding: $0, as: UTF8.self) }
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
    ])
    func aValueAsAPayload(text: String, expected: String) throws {
        #expect(try payload(text) == expected)
        let document = try DevalueDocument(parsing: SourceBytes(expected.utf8))
        #expect(document.count > 0)
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
        #expect(throws: Failure.self) { try payload(text) }
    }
}
