import DeckleCore
import DeckleSystem
import DeckleTestSupport
import Testing

@Suite struct ZipWriterTests {
    private func archive(_ entries: [(name: String, text: String, method: ZipWriter.Method)]) throws -> [UInt8] {
        let output = MemoryOutput()
        var zip = ZipWriter(output: output)
        for entry in entries { try zip.add(entry.name, entry.text, method: entry.method) }
        try zip.finish()
        return output.bytes
    }

    /// EPUB 3.3, section 4.3.2.2: the name and the content of the first entry stand at fixed places of the file.
    @Test func aStoredEntryStandsBareAtTheStart() throws {
        let bytes = try archive([("mimetype", "application/epub+zip", .stored)])
        #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
        #expect(Array(bytes[..<14]) == [0x50, 0x4B, 3, 4, 10, 0, 0, 0, 0, 0, 0, 0, 0x21, 0])
    }

    @Test func entriesAreReadBack() throws {
        let text = String(repeating: "the same words again ", count: 500)
        let bytes = try archive([("a.txt", "short", .stored), ("b/ü.txt", text, .deflated), ("empty", "", .deflated)])
        let reader = try ZipReader(SourceBytes(bytes))
        #expect(reader.entries.map(\.name) == ["a.txt", "b/ü.txt", "empty"])
        #expect(
            try reader.entries.map { String(decoding: try reader.read($0), as: UTF8.self) } == ["short", text, ""]
        )
        #expect(bytes.count < 700)
    }

    /// APPNOTE sections 4.4.10 and 4.4.22: the length of a name and the number of entries have 16 bits each.
    @Test(arguments: [(name: 65_535, entries: 1), (name: 1, entries: 65_534)])
    func whatJustFitsIsWritten(name: Int, entries: Int) throws {
        let names = repeatElement(String(repeating: "a", count: name), count: entries)
        #expect(try ZipReader(SourceBytes(archive(names.map { ($0, "", .stored) }))).entries.count == entries)
    }

    @Test(arguments: [(name: 65_536, entries: 1), (name: 1, entries: 65_535)])
    func whatDoesNotFitIsRefused(name: Int, entries: Int) {
        let names = repeatElement(String(repeating: "a", count: name), count: entries)
        #expect {
            try archive(names.map { ($0, "", .stored) })
        } throws: { error in
            (error as? Failure)?.diagnostics.map(\.code) == ["zip.too-large"]
        }
    }
}
