import DeckleCore
import Foundation
import Testing

@testable import DeckleText

/// Documents with what must become of them, in the form that other decoders' vectors have too.
///
/// `DECKLE_VECTORS` names a file with more of them: a JSON array of objects with `name`, `text`, `must` (`decode` or
/// `fail`) and, where it is known, `expected`.
@Suite struct DevalueVectorTests {
    private static let own = #"""
        [
            {"name": "nothing", "text": "-1", "must": "decode", "expected": {"$": "undefined"}},
            {"name": "zero", "text": "[0]", "must": "decode", "expected": 0},
            {"name": "date", "text": "[[\"Date\",\"2026-03-01T00:00:00.000Z\"]]", "must": "decode",
                "expected": {"$": "Date", "v": "2026-03-01T00:00:00.000Z"}},
            {"name": "hole", "text": "[[1,-2,1],\"x\"]", "must": "decode",
                "expected": {"$": "sparse", "length": 3, "v": [[0, "x"], [2, "x"]]}},
            {"name": "cycle", "text": "[{\"self\":0}]", "must": "decode", "expected": {"self": {"$": "cycle", "up": 1}}},
            {"name": "wrapped", "text": "[[\"Ref\",1],7]", "must": "decode", "expected": 7},
            {"name": "map", "text": "[[\"Map\",1,2],\"k\",[3],true]", "must": "decode",
                "expected": {"$": "Map", "v": [["k", [true]]]}},
            {"name": "past the end", "text": "[{\"a\":9}]", "must": "fail"},
            {"name": "odd map", "text": "[[\"Map\",1],2]", "must": "fail"},
            {"name": "wrapped in itself", "text": "[[\"Ref\",0]]", "must": "fail"}
        ]
        """#

    @Test func documentsDecodeOrFailAsTheyMust() throws {
        var vectors = try Self.vectors(Data(Self.own.utf8))
        if let path = ProcessInfo.processInfo.environment["DECKLE_VECTORS"], !path.isEmpty {
            vectors += try Self.vectors(Data(contentsOf: URL(fileURLWithPath: path)))
        }
        let decoding = Set(vectors.filter { $0["must"] as? String == "decode" }.compactMap { $0["text"] as? String })
        for vector in vectors {
            let name = vector["name"] as? String ?? "?"
            let text = try #require(vector["text"] as? String)
            if vector["must"] as? String == "decode" {
                let found = try CanonicalValue.of(text)
                guard let expected = vector["expected"] else { continue }
                #expect(CanonicalValue.areEqual(found, expected), "\(name): \(text) gave \(found)")
            } else if decoding.contains(text) {
                // A text that must decode as well says nothing about failing.
                print("\(name): \(text) must both decode and fail")
            } else {
                #expect(throws: Failure.self, "\(name): \(text)") { try CanonicalValue.of(text) }
            }
        }
        print("\(vectors.count) devalue documents, \(decoding.count) texts of them to be decoded")
    }

    private static func vectors(_ data: Data) throws -> [[String: Any]] {
        try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    }
}

/// A decoded document as plain JSON values, what JSON has no form for as `{"$": name, …}`.
private enum CanonicalValue {
    static func of(_ text: String) throws -> Any {
        let document = try DevalueDocument(parsing: SourceBytes(text.utf8))
        return try value(document.root, in: document, path: [])
    }

    static func areEqual(_ left: Any, _ right: Any) -> Bool {
        // A sparse array of which only the length is compared, because its items are too many to list.
        if let left = left as? [String: Any], let right = right as? [String: Any], right["$"] as? String == "sparse",
            right["v"] == nil
        {
            return left["length"] as? NSNumber == right["length"] as? NSNumber
        }
        return NSArray(array: [left]).isEqual(to: [unboxed(right)])
    }

    /// The value without boxes and prototypes, which mean nothing to a reader.
    private static func unboxed(_ value: Any) -> Any {
        if let items = value as? [Any] { return items.map(unboxed) }
        guard let members = value as? [String: Any] else { return value }
        if let inner = members["v"], ["null", "Object"].contains(members["$"] as? String) { return unboxed(inner) }
        return members.mapValues(unboxed)
    }

    private static func value(
        _ reference: DevalueReference,
        in document: DevalueDocument,
        path: [DevalueReference]
    ) throws -> Any {
        let (slot, node) = try document.unwrapped(reference)
        if slot.number >= 0, let index = path.lastIndex(of: slot) {
            return ["$": "cycle", "up": path.count - index] as [String: Any]
        }
        let values = { (references: [DevalueReference]) in
            try references.map { try value($0, in: document, path: path + [slot]) }
        }
        switch node {
        case .undefined: return ["$": "undefined"]
        case .null: return NSNull()
        case .bool(let flag): return flag
        case .integer(let number): return number
        case .number(let number): return plain(number)
        case .text(let text): return document.text(text)
        case .array(let items): return try list(items, values)
        case .sparse(let length, let items):
            let pairs = try zip(items.map(\.index), values(items.map(\.reference))).map { [$0, $1] as [Any] }
            return ["$": "sparse", "length": length, "v": pairs] as [String: Any]
        case .object(let members):
            let pairs = try zip(members.map(\.name), values(members.map(\.reference)))
            return Dictionary(pairs.map { ($0, $1) }) { $1 }
        case .date(let text):
            let date = document.text(text)
            return ["$": "Date", "v": date.isEmpty ? NSNull() : date] as [String: Any]
        case .set(let items): return ["$": "Set", "v": try values(items)] as [String: Any]
        case .map(let items):
            let flat = try values(items)
            let pairs = stride(from: 0, to: flat.count - 1, by: 2).map { [flat[$0], flat[$0 + 1]] }
            return ["$": "Map", "v": pairs] as [String: Any]
        case .regExp(let source, let flags):
            return ["$": "RegExp", "source": document.text(source), "flags": flags.map(document.text) ?? ""]
        case .bigInt(let text): return ["$": "BigInt", "v": document.text(text)]
        case .bytes(let bytes): return ["$": bytes.type, "v": Data(document.bytes(bytes)).base64EncodedString()]
        case .named(let name, let text): return ["$": name, "v": document.text(text)]
        case .record(let name, let inner):
            return ["$": name, "v": try value(inner, in: document, path: path)] as [String: Any]
        case .wrapper: return ["$": "wrapper"]
        }
    }

    private static func plain(_ number: Double) -> Any {
        if number.isNaN { return ["$": "NaN"] }
        if number.isInfinite { return ["$": number < 0 ? "-Infinity" : "Infinity"] }
        return number == 0 ? ["$": "-0"] : number
    }

    private static func list(
        _ items: [DevalueReference],
        _ values: ([DevalueReference]) throws -> [Any]
    ) throws -> Any {
        let kept = items.indices.filter { items[$0].number != -2 }
        guard kept.count < items.count else { return try values(items) }
        let pairs = try zip(kept, values(kept.map { items[$0] })).map { [$0, $1] as [Any] }
        return ["$": "sparse", "length": items.count, "v": pairs] as [String: Any]
    }
}
