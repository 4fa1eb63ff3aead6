import Testing

@testable import DeckleText

/// What the standard library makes of the same bytes is right by definition.
@Suite struct StringUTF8Tests {
    private func isTheSame(_ bytes: [UInt8]) -> Bool {
        let text = bytes.withUnsafeBytes { String(utf8: $0) }
        return text == String(decoding: bytes, as: UTF8.self)
    }

    @Test func everyPairOfBytesBehindText() {
        let pairs = (UInt8.min...UInt8.max).flatMap { first in (UInt8.min...UInt8.max).map { [first, $0] } }
        #expect(pairs.filter { !isTheSame(Array("text of fifteen".utf8) + $0) } == [])
    }

    @Test func everyEdgeOfLongerSequences() {
        let edges: [UInt8] = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
        let tails = edges.flatMap { second in edges.flatMap { third in edges.map { [second, third, $0] } } }
        let sequences = (UInt8(0xC0)...UInt8.max).flatMap { lead in tails.map { [lead] + $0 } }
        #expect(sequences.filter { !isTheSame($0) } == [])
    }

    @Test(arguments: 0...40) func sequencesAtEveryPlaceOfABlock(length: Int) {
        let text = Array(repeating: UInt8(ascii: "a"), count: length)
        for scalar in ["é", "–", "😀"] { #expect(isTheSame(text + Array(scalar.utf8) + text)) }
        #expect(isTheSame(text + [0xE2, 0x80]))
    }
}
