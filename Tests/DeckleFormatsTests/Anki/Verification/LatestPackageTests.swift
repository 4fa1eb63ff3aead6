import DeckleCore
import DeckleSystem
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// What only packages of the newest version can have wrong: they name it, and list size and SHA-1 of their files.
@Suite struct LatestPackageTests {
    @Test func aVersionThatIsNotKnownIsRefused() throws {
        let codes = try BrokenPackage.findings(
            BrokenPackage.entries(version: .latest) { entries in
                for index in entries.indices where entries[index].name == "meta" {
                    entries[index].bytes = [0x08, 0x04]
                }
            }
        ).map(\.code)
        #expect(codes == ["verify.too-new"])
    }

    @Test(arguments: [
        (size: 4, sha1: "oars", codes: ["verify.unused-media"]),
        (size: 5, sha1: "oars", codes: ["verify.media-size", "verify.unused-media"]),
        (size: 4, sha1: "sail", codes: ["verify.media-digest", "verify.unused-media"]),
    ])
    func aFileIsTheOneThatIsListed(size: Int64, sha1: String, codes: [String]) throws {
        var entry = ProtobufMessage()
        entry.add(1, "oars.png")
        entry.add(2, size)
        entry.add(3, message: Digest.sha1(Array(sha1.utf8)))
        var list = ProtobufMessage()
        list.add(1, message: entry.bytes)
        let findings = try BrokenPackage.findings(
            BrokenPackage.entries(version: .latest) { entries in
                for index in entries.indices where entries[index].name == "media" {
                    entries[index].bytes = try ZstdCompressor.compress(list.bytes)
                }
                entries.append((name: "0", bytes: try ZstdCompressor.compress(Array("oars".utf8))))
            }
        )
        #expect(findings.map(\.code.name) == codes)
    }
}
