import DeckleCore
import Testing

@testable import DeckleText

@Suite struct DevalueValueTests {
    private func value(_ text: String) throws -> Value? {
        let document = try DevalueDocument(parsing: SourceBytes(Array(text.utf8)))
        var budget = DevalueBudget(values: 20_000)
        return try document.value(at: document.root, budget: &budget)
    }

    @Test(
        arguments: [
            ("-1", nil), (#"["tea\u002Fcup"]"#, .string("tea/cup")), ("[7]", .integer(7)), ("[0]", .integer(0)),
            ("[-3]", .integer(-3)), ("[2.5e-1]", .number(0.25)), ("[true]", .bool(true)), ("[null]", .null),
            (#"["\ud83c"]"#, .string("\u{FFFD}")), (" [ 5 ] ", .integer(5)), ("\u{FEFF}[5]", .integer(5)),
        ] as [(String, Value?)]
    )
    func primitives(text: String, expected: Value?) throws {
        #expect(try value(text) == expected)
    }

    @Test(
        arguments: [
            ("[[]]", .array([])), ("[{}]", .object([])),
            (
                #"[{"z":1,"a":2},"oak",{"deep":1}]"#,
                .object([
                    Property("z", .string("oak")), Property("a", .object([Property("deep", .string("oak"))])),
                ])
            ),
            (#"[{"gone":-1,"big":-4},1]"#, .object([Property("big", .number(.infinity))])),
            (#"[[1,-2,1],"x"]"#, .array([.string("x"), .null, .string("x")])),
            (#"[[-7,9,4,1],"x"]"#, .array([.string("x")])),
            (#"[[-7,4294967295,4294967294,1],"far"]"#, .array([.string("far")])), ("[[-7,0]]", .array([])),
            (#"[["Set",1,2],"a","b"]"#, .array([.string("a"), .string("b")])),
            (#"[["Map",1,2],"key",3,4]"#, .array([.array([.string("key"), .integer(3)])])), (#"[["Map"]]"#, .array([])),
            (#"[["null","a",1],"bare"]"#, .object([Property("a", .string("bare"))])),
            (#"[[1,2],"Set",["Set"]]"#, .array([.string("Set"), .array([])])),
        ] as [(String, Value)]
    )
    func containers(text: String, expected: Value) throws {
        #expect(try value(text) == expected)
    }

    @Test(arguments: [
        (#"[["Date","2024-02-29T10:00:00.000Z"]]"#, "2024-02-29T10:00:00.000Z"), (#"[["Date",""]]"#, ""),
        (#"[["RegExp","a\\d"]]"#, #"/a\d/"#), (#"[["RegExp","x","im"]]"#, "/x/im"),
        (#"[["BigInt","98765432109876543210"]]"#, "98765432109876543210"),
        (#"[["URL","https://a.example/b"]]"#, "https://a.example/b"),
        (#"[["URLSearchParams","x=1"]]"#, "x=1"), (#"[["Temporal.PlainDate","2025-01-31"]]"#, "2025-01-31"),
        (#"[["Temporal.Duration","P1D"]]"#, "P1D"), (#"[["ArrayBuffer","AQI="]]"#, "AQI="),
        (#"[["Object","text"]]"#, "text"), (#"[["Object",1],"kept"]"#, "kept"),
    ])
    func namedTypes(text: String, expected: String) throws {
        #expect(try value(text) == .string(expected))
    }

    @Test(
        arguments: [
            (#"[["Object",true]]"#, .bool(true)), (#"[["Object",40]]"#, .integer(40)),
            (#"[["Object",1],{}]"#, .integer(1)),
            (#"[["Object",["BigInt","12"]]]"#, .integer(12)), (#"[["Object",1],["BigInt","13"]]"#, .integer(13)),
            (#"[["BigInt","-14"]]"#, .integer(-14)), (#"[["Object",-4]]"#, .number(.infinity)),
        ] as [(String, Value)]
    )
    func boxedValues(text: String, expected: Value) throws {
        #expect(try value(text) == expected)
    }

    @Test(
        arguments: [
            (#"[["Reactive",1],["ShallowReactive",2],["Ref",3],["ShallowRef",4],"core"]"#, .string("core")),
            (#"[["EmptyRef",1],"_"]"#, nil), (#"[["EmptyRef",1],"0n"]"#, .integer(0)),
            (#"[["EmptyRef",1],"0"]"#, .integer(0)),
            (#"[["EmptyShallowRef",1],"false"]"#, .bool(false)), (#"[["EmptyShallowRef",1],"null"]"#, .null),
            (#"[["EmptyRef",1],"\"\""]"#, .string("")), (#"[["EmptyRef",1],"odd"]"#, .string("odd")),
            (#"[["NuxtError",1],{"statusCode":2},404]"#, .object([Property("statusCode", .integer(404))])),
            (#"[["Island",1],{"key":2},"k"]"#, .object([Property("key", .string("k"))])),
        ] as [(String, Value?)]
    )
    func nuxtTypes(text: String, expected: Value?) throws {
        #expect(try value(text) == expected)
    }

    @Test func aWayBackIsLeftOut() throws {
        #expect(try value(#"[{"name":1,"self":0},"loop"]"#) == .object([Property("name", .string("loop"))]))
        #expect(try value(#"[[1,0],9]"#) == .array([.integer(9), .null]))
        #expect(try value(#"[{"r":1},["Ref",2],{"up":0}]"#) == .object([Property("r", .object([]))]))
    }

    @Test func sharedValuesStandWhereverTheyAreNamed() throws {
        let shared = Value.object([Property("k", .integer(1))])
        #expect(try value(#"[[1,1],{"k":2},1]"#) == .array([shared, shared]))
    }

    @Test func sharingThatDoublesAtEachStepIsStopped() throws {
        let slots = (1...60).map { "[\($0),\($0)]" } + ["1"]
        #expect(throws: Failure.self) { try value("[" + slots.joined(separator: ",") + "]") }
    }

    @Test func chainsAreBounded() throws {
        let slots = (1...10_000).map { "[\($0)]" } + ["1"]
        #expect(throws: Failure.self) { try value("[" + slots.joined(separator: ",") + "]") }
    }
}
