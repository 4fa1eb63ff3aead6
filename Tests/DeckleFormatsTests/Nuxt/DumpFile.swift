import DeckleCore
import DeckleSystem
import DeckleText

/// Writes SQL statements as the dump of a collection.
enum DumpFile {
    /// The dump as a file whose name leads to it from a folder of collections.
    static func bytes(_ statements: [String]) -> SourceBytes {
        var writer = JSONWriter()
        writer.value(.array(statements.map { .string($0) }))
        return SourceBytes(Base64.encode(gzip(writer.bytes)).utf8)
    }

    /// A gzip file (RFC 1952) whose blocks are stored as they are.
    static func gzip(_ content: [UInt8]) -> [UInt8] {
        var file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], rest = content[...]
        repeat {
            let block = rest.prefix(0xFFFF)
            rest = rest.dropFirst(block.count)
            file.append(rest.isEmpty ? 1 : 0)
            file += little(UInt32(block.count), bytes: 2) + little(~UInt32(block.count), bytes: 2) + block
        } while !rest.isEmpty
        return file + little(Checksum.crc32(content[...]), bytes: 4) + little(UInt32(content.count), bytes: 4)
    }

    private static func little(_ number: UInt32, bytes: Int) -> [UInt8] {
        (0..<bytes).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
    }
}
