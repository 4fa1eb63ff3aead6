import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleText

@Suite struct DevalueDocumentTests {
    private func document(_ text: String) throws(Failure) -> DevalueDocument {
        try DevalueDocument(parsing: SourceBytes(Array(text.utf8)))
    }

    private func error(_ text: String) -> Diagnostic? {
        do throws(Failure) {
            _ = try document(text)
            return nil
        } catch {
            return error.diagnostics.first
        }
    }

    @Test(arguments: [
        ("", "json.truncated"), ("[", "json.truncated"), (#"[{"a":1},"x"#, "json.truncated"),
        ("[1] 2", "json.trailing-text"),
        ("[]", "payload.not-a-payload"), (#"{"a":1}"#, "payload.not-a-payload"), ("3", "payload.not-a-payload"),
        ("-2", "payload.not-a-payload"), ("-7", "payload.not-a-payload"), ("-8", "payload.not-a-payload"),
        (#""x""#, "payload.not-a-payload"), ("null", "payload.not-a-payload"),
    ])
    func textsThatAreNoPayload(text: String, code: String) {
        #expect(error(text)?.code.name == code)
    }

    @Test(arguments: [
        (#"[{"a":1,"far":30},1]"#, #"value 0, key "far""#), (#"[[1],[7]]"#, "value 1"),
        (#"[{"a":-8}]"#, #"value 0, key "a""#),
        (#"[{"a":-7}]"#, #"value 0, key "a""#), (#"[{"a":-2}]"#, #"value 0, key "a""#), (#"[[1.5],1]"#, "value 0"),
        (#"[[1e0],1]"#, "value 0"), (#"[{"a":"1"}]"#, #"value 0, key "a""#), (#"[{"a":null}]"#, #"value 0, key "a""#),
        (#"[[99999999999999999999]]"#, "value 0"), (#"[["Set",-2]]"#, "value 0"), (#"[["Ref",5]]"#, "value 0"),
    ])
    func badReferencesNameSlotAndKey(text: String, subject: String) {
        #expect(error(text)?.code == "payload.bad-reference")
        #expect(error(text)?.place?.subject == subject)
    }

    @Test(arguments: [
        #"[{"__proto__":1},1]"#, #"[["null","__proto__",1],1]"#, #"[["Date",1],1]"#, #"[["Date"]]"#,
        #"[["BigInt","1x"]]"#,
        #"[["BigInt",""]]"#, #"[["Map",1],1]"#, #"[["ArrayBuffer","*"]]"#, #"[["ArrayBuffer","QQ=Q"]]"#,
        #"[["Uint8Array",1],{}]"#, #"[["Uint8Array","Q"]]"#, #"[["Int32Array",1,0,2],["ArrayBuffer","AAAAAA=="]]"#,
        #"[["Int8Array",1,9223372036854775807,1],["ArrayBuffer",""]]"#, #"[[-7,1,1,1],2]"#, #"[[-7,-1]]"#,
        #"[[-7,4294967296]]"#, #"[["EmptyRef",1],4]"#, #"[["Wrap"]]"#, #"[["Ref",1,1],2]"#,
        #"[["Object",["Date","x"]]]"#,
    ])
    func brokenFormsAreRefused(text: String) {
        #expect(error(text)?.code.name.hasPrefix("payload.") == true || error(text)?.code == "json.syntax")
    }

    /// Text that is no JSON comes first, then what is broken in the order of the text, whichever rule it breaks.
    @Test(arguments: [
        (#"[{"a":9},["Date",1],"x"#, "json.truncated", 22), (#"[{"a":9},["Date",1],x]"#, "json.syntax", 20),
        (#"[{"a":9},["Date",1]]"#, "payload.bad-reference", 6), (#"[["Date",1],{"a":9}]"#, "payload.bad-value", 9),
        (#"[[1],{"b":2,"a": 4},{"__proto__":1}]"#, "payload.bad-reference", 17),
        (#"[[7]]"#, "payload.bad-reference", 2),
        (#"[{"__pro\u0074o__":0}]"#, "payload.bad-value", 18), (#"[[1,1.0],7]"#, "payload.bad-reference", 7),
    ])
    func theFirstErrorIsTold(text: String, code: String, offset: Int) {
        #expect(error(text)?.code.name == code)
        #expect(error(text)?.place?.offset == offset)
    }

    @Test(arguments: [
        "[[1, 2],[ ] ,{ \"a\" : 1 } ]", #"[{"\u0061":-0}]"#, #"[{"proto__a":1,"a":-3},7]"#, "[[-1,-2,-6,1],true]",
        "[{\"a\":000000000000000000}]".replacing("000000000000000000", with: "0"),
    ])
    func plainFormsAreTaken(text: String) {
        #expect(error(text) == nil)
    }

    @Test(arguments: [#"[["Ref",0]]"#, #"[["Ref",1],["Reactive",0]]"#, #"[["Object",0]]"#])
    func wrappersThatLeadBackAreRefused(text: String) {
        #expect(error(text)?.code == "payload.wrapper-loop")
    }

    @Test(
        arguments: [
            (#"[["Uint8Array","AQID"]]"#, [1, 2, 3]), (#"[["Uint8Array",1],["ArrayBuffer","BAUG"]]"#, [4, 5, 6]),
            (#"[["Uint8Array",1,1,2],["ArrayBuffer","BAUG"]]"#, [5, 6]),
            (#"[["Uint16Array",1,2,1],["ArrayBuffer","AAECAw=="]]"#, [2, 3]),
            (#"[["DataView",1,1,1],["ArrayBuffer","AAE="]]"#, [1]),
            (#"[["BigInt64Array",1],["ArrayBuffer",""]]"#, []),
        ] as [(String, [UInt8])]
    )
    func typedArrays(text: String, expected: [UInt8]) throws {
        let document = try document(text)
        guard case .bytes(let bytes) = try document.node(at: document.root) else {
            Issue.record("no bytes")
            return
        }
        #expect(document.bytes(bytes) == expected)
    }

    @Test func sentinelsStandAlone() throws {
        #expect(try document("-1").node(at: document("-1").root) == .undefined)
        #expect(try document("-5").node(at: document("-5").root) == .number(-.infinity))
        guard case .number(let zero) = try document("-6").node(at: document("-6").root) else {
            Issue.record("no number")
            return
        }
        #expect(zero == 0 && zero.sign == .minus)
    }

    @Test func unknownTypesAreNotedOnce() throws {
        let document = try document(#"[[1,2,3],["Store",4],["Store",4],["Shelf",4],"x"]"#)
        #expect(document.unknownTypes == ["Store", "Shelf"])
    }

    @Test func sharedSlotsAreTheSameOnceUnwrapped() throws {
        let document = try document(#"[[1,2],["Ref",3],["ShallowRef",3],{}]"#)
        #expect(try document.resolve(DevalueReference(1)) == document.resolve(DevalueReference(2)))
    }

    @Test func blankTextsAreKnownUndecoded() throws {
        let document = try document(#"[[1,2,3]," \n\t","\u0020x",""]"#)
        let blanks = try [1, 2, 3].map { number in
            guard case .text(let range) = try document.node(at: DevalueReference(number)) else { return false }
            return document.isBlank(range)
        }
        #expect(blanks == [true, false, true])
    }
}
