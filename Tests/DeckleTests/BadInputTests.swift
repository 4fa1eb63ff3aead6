import Deckle
import DeckleTestSupport
import Testing

/// Whatever is wrong with an input, it is read whole or refused with one clear error.
@Suite struct BadInputTests {
    /// A hub in every form that is a single file, with letters of two and three bytes.
    private static let inputs: [(name: String, text: String)] = {
        let hub = HubMaker(seed: 3, pages: 2, questionsPerPage: 3).hub()
        let page = "<!DOCTYPE html><script type=\"application/json\" id=\"__NUXT_DATA__\">\(hub.payload())</script>"
        return [
            ("hub.json", hub.payload()), ("hub.html", page), ("list.json", hub.plainList()),
            ("lines.ndjson", hub.plainLines()), ("README.md", hub.readme()), ("deck.json", interchange),
        ]
    }()

    private static let interchange = """
        {"deckle":{"schema":1},"id":"tides","title":"Tides","language":"en","topics":[{"id":"moon","title":"Moon",
        "pages":[{"id":"/moon","title":"Springs — neaps","questions":[{"id":"spring","prompt":{"blocks":[
        {"type":"paragraph","content":[{"type":"text","text":"When is the tide høy?"}]}]},"answer":{"blocks":[
        {"type":"paragraph","content":[{"type":"text","text":"At new moon."}]}]}}]}]}]}
        """

    /// The deck in the interchange form, or the errors.
    private func outcome(of bytes: [UInt8], _ name: String) throws -> Outcome {
        var log: [Diagnostic] = []
        do {
            let source = Source(name: name, bytes: SourceBytes(bytes), path: name)
            let deck = try #require(try source.manuscripts(log: &log).first)
            let output = MemoryOutput()
            try deck.export(as: "json", to: output, log: &log)
            return .read(output.bytes, log)
        } catch let failure as Failure {
            return .refused(failure.diagnostics)
        }
    }

    private enum Outcome {
        case read([UInt8], [Diagnostic])
        case refused([Diagnostic])

        var bytes: [UInt8]? { if case .read(let bytes, _) = self { bytes } else { nil } }
        var codes: [String] {
            switch self {
            case .read(_, let log), .refused(let log): log.map(\.code.name)
            }
        }
    }

    private static func utf16(_ text: String, lowFirst: Bool) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap { unit in
            let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
            return lowFirst ? [low, high] : [high, low]
        }
    }

    @Test(arguments: inputs.indices) func marksOfEncodingsAreKnown(input: Int) throws {
        let (name, text) = Self.inputs[input]
        let expected = try #require(try outcome(of: Array(text.utf8), name).bytes)
        #expect(try outcome(of: [0xEF, 0xBB, 0xBF] + text.utf8, name).bytes == expected)
        for lowFirst in [true, false] {
            let bytes = Self.utf16(text, lowFirst: lowFirst)
            #expect(try outcome(of: bytes, name).bytes == expected)
            #expect(try outcome(of: Array(bytes.dropLast()), name).codes == ["input.not-text"])
        }
    }

    @Test(arguments: inputs.indices) func bytesThatAreNoTextAreSaid(input: Int) throws {
        let (name, text) = Self.inputs[input]
        let latin = text.replacing("?", with: "é?").unicodeScalars.map { UInt8(exactly: $0.value) ?? UInt8(ascii: "?") }
        let codes = Set(try outcome(of: latin, name).codes)
        #expect(!codes.isDisjoint(with: ["payload.broken-text", "input.not-text"]))
    }

    @Test(arguments: inputs.indices) func whatIsCutOffIsRefused(input: Int) throws {
        let (name, text) = Self.inputs[input]
        guard name.hasSuffix("json") else { return }
        let bytes = Array(text.utf8)
        for end in stride(from: 0, to: bytes.count - 2, by: 97) {
            guard case .refused(let errors) = try outcome(of: Array(bytes[..<end]), name) else {
                // A list of texts, one a line, ends well behind each of them.
                #expect(
                    name == "lines.ndjson" && bytes[end - 1] == UInt8(ascii: "\n")
                        || bytes[end - 1] == UInt8(ascii: "}")
                )
                continue
            }
            #expect(errors.count == 1)
            #expect(["json.truncated", "input.empty"].contains(errors.first?.code.name))
            #expect(errors.first?.place?.file == name)
            #expect(errors.first?.hint != nil)
        }
    }

    @Test(arguments: ["hub.json", "list.json", "lines.ndjson", "deck.json"]) func aZeroByteIsRefused(name: String)
        throws
    {
        let text = try #require(Self.inputs.first { $0.name == name }?.text)
        let bytes = Array(text.utf8)
        for position in stride(from: 1, to: bytes.count, by: 97) {
            let changed = Array(bytes[..<position]) + [0] + bytes[position...]
            guard case .refused(let errors) = try outcome(of: changed, name) else {
                Issue.record("read with a zero byte at \(position)")
                continue
            }
            #expect(errors.count == 1)
            #expect(errors.first?.place?.line != nil)
        }
    }

    @Test(arguments: [
        (String(repeating: "[", count: 100_000), "json.too-deep"),
        (String(repeating: "{\"a\":", count: 100_000), "json.too-deep"),
        (
            "[{\"data\":1}," + (1...100_000).map { "[\($0 + 1)]" }.joined(separator: ",") + ",\"x\"]",
            "payload.no-questions"
        ),
        (
            "[{\"data\":1}," + (1...50_000).map { "[\($0 + 1),0]" }.joined(separator: ",") + ",\"x\"]",
            "payload.no-questions"
        ),
        ("{\"deckle\":{\"schema\":1},\"a\":" + String(repeating: "[", count: 100_000), "json.too-deep"),
    ])
    func listsInListsAreRefused(text: String, code: String) throws {
        let outcome = try outcome(of: Array(text.utf8), "deep.json")
        #expect(outcome.codes == [code])
    }

    @Test func aLongLineIsReadAsItIs() throws {
        let word = String(repeating: "tide ", count: 1 << 20)
        let list = #"[{"id":"a","question":"What?","answer":"\#(word)"},{"id":"b","question":"Why?","answer":"Moon."}]"#
        let outcome = try outcome(of: Array(list.utf8), "long.json")
        let bytes = try #require(outcome.bytes)
        #expect(String(decoding: bytes, as: UTF8.self).contains(word.dropLast()))
        #expect(outcome.codes.contains("markdown.too-long"))
    }
}
