import DeckleCore
import DeckleSystem
import DeckleTestSupport
import Testing

@Suite struct ZipReaderTests {
    private func archive() throws -> [UInt8] {
        let output = MemoryOutput()
        var writer = ZipWriter(output: output)
        try writer.add("ebb/été.txt", String(repeating: "low water ", count: 20_000))
        try writer.add("flood", [1, 2, 3], method: .stored)
        try writer.add("slack", [])
        try writer.finish()
        return output.bytes
    }

    @Test func whatWasWrittenComesBack() throws {
        let reader = try ZipReader(SourceBytes(archive()))
        #expect(reader.entries.map(\.name) == ["ebb/été.txt", "flood", "slack"])
        let text = try reader.read(#require(reader["ebb/été.txt"]))
        #expect(text == Array(String(repeating: "low water ", count: 20_000).utf8))
        #expect(try reader.read(#require(reader["flood"])) == [1, 2, 3])
        #expect(try reader.read(#require(reader["slack"])) == [])
        #expect(reader["storm"] == nil)
    }

    @Test func piecesMakeUpTheWhole() throws {
        let reader = try ZipReader(SourceBytes(archive()))
        for entry in reader.entries {
            var content: [UInt8] = []
            try reader.unpack(entry) { content.append(contentsOf: $0) }
            #expect(try content == reader.read(entry))
        }
    }

    @Test func damageIsFoundWhereverItIs() throws {
        let whole = try archive()
        for length in 0..<whole.count {
            #expect(throws: Failure.self) { try ZipReader(SourceBytes(whole[..<length])) }
        }
        for position in stride(from: 0, to: whole.count, by: 7) {
            var bytes = whole
            bytes[position] ^= 0x55
            // Some bytes (times, attributes) mean nothing to a reader; none may stop the program.
            guard let reader = try? ZipReader(SourceBytes(bytes)) else { continue }
            for entry in reader.entries {
                let whole = try? reader.read(entry)
                var pieces: [UInt8]? = []
                do { try reader.unpack(entry) { pieces?.append(contentsOf: $0) } } catch { pieces = nil }
                #expect(whole == pieces)
            }
        }
    }

    @Test func aWrongChecksumIsRefused() throws {
        var bytes = try archive()
        let content = try #require(bytes.indices.first { bytes[$0...].starts(with: [1, 2, 3]) })
        bytes[content] = 9
        let reader = try ZipReader(SourceBytes(bytes))
        let expected = Failure(.error("zip.damaged", "the archive is damaged: the checksum of flood is wrong"))
        #expect(throws: expected) { try reader.read(#require(reader["flood"])) }
    }
}
