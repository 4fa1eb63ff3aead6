import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

@Suite struct PackageVerifierTests {
    private let scratch = MemoryOutput()

    @Test(arguments: PackageVersion.allCases) func findsNothingInAGoodPackage(_ version: PackageVersion) throws {
        let bytes = try BrokenPackage.entries(version: version) { _ in }
        #expect(try BrokenPackage.findings(bytes) == [])
    }

    @Test func countsWhatIsInAPackage() throws {
        let source = Source(name: "p.apkg", bytes: SourceBytes(try BrokenPackage.entries { _ in }))
        let counts = try Formats.verify(source, scratch: scratch.makeScratchFile).counts
        #expect(counts.map(\.name) == ["notes", "cards", "decks", "media"])
        #expect(counts.map(\.number) == [2, 2, 3, 0])
    }

    @Test(arguments: [
        ("UPDATE notes SET guid = 'same'", ["verify.doubled-guid"]),
        ("UPDATE notes SET guid = '' WHERE id = (SELECT min(id) FROM notes)", ["verify.empty-guid"]),
        ("DELETE FROM cards WHERE id = (SELECT min(id) FROM cards)", ["verify.no-card", "verify.missing-card"]),
        ("DELETE FROM notes WHERE id = (SELECT min(id) FROM notes)", ["verify.no-note"]),
        (
            "UPDATE cards SET nid = (SELECT min(id) FROM notes)",
            ["verify.no-card", "verify.doubled-card", "verify.missing-card"]
        ),
        ("UPDATE cards SET did = 1 WHERE id = (SELECT min(id) FROM cards)", ["verify.default-deck"]),
        ("UPDATE cards SET did = 7 WHERE id = (SELECT min(id) FROM cards)", ["verify.no-deck"]),
        (
            "UPDATE cards SET ord = 3 WHERE id = (SELECT min(id) FROM cards)",
            ["verify.empty-front", "verify.missing-card"]
        ),
        ("UPDATE notes SET flds = 'one' WHERE id = (SELECT min(id) FROM notes)", ["verify.field-count"]),
        ("UPDATE notes SET mid = 5 WHERE id = (SELECT min(id) FROM notes)", ["verify.no-notetype"]),
        ("UPDATE notes SET mod = mod + 90000 WHERE id = (SELECT min(id) FROM notes)", ["verify.later-than-package"]),
        (
            "UPDATE cards SET nid = nid + 90000000; UPDATE notes SET id = id + 90000000",
            ["verify.id-in-future", "verify.id-in-future"]
        ),
        (
            "UPDATE notes SET flds = flds || '<img alt=\"\" src=\"a&amp;b.png\"> [sound:c.mp3]' WHERE id = (SELECT min(id) FROM notes)",
            ["verify.missing-media", "verify.missing-media"]
        ),
        ("UPDATE col SET models = replace(models, '{{Question}}', '{{Qestion}}')", ["verify.template"]),
        ("UPDATE col SET models = '['", ["verify.notetypes"]),
        ("UPDATE col SET decks = ''", ["verify.decks"]),
        ("UPDATE col SET ver = 99", ["verify.database"]),
        ("DROP TABLE cards; CREATE VIEW cards AS SELECT 1", ["verify.database"]),
    ])
    func findsWhatIsWrongInTheCollection(_ statement: String, _ codes: [String]) throws {
        let findings = try BrokenPackage.findings(BrokenPackage.collection(statement))
        #expect(findings.map(\.code.name) == codes)
        #expect(findings.allSatisfy { $0.place == Place(file: "p.apkg") })
    }

    @Test func findsPicturesThatBreakOff() throws {
        for (cut, codes) in [(0, []), (1, ["verify.media-content"])] {
            let bytes = try BrokenPackage.entries { entries in
                entries[1].bytes = Array(#"{"1":"_a.png"}"#.utf8)
                entries.append(
                    (name: "1", bytes: TinyPicture.png(width: 1, height: 1, colour: (0, 0, 0)).dropLast(cut))
                )
            }
            #expect(try BrokenPackage.findings(bytes).map(\.code.name) == codes)
        }
    }

    @Test(arguments: [
        (#"{"0":"a.png"}"#, ["verify.missing-media", "verify.unused-media"]),
        (#"{"1":"../a.png"}"#, ["verify.media-name", "verify.unused-media"]),
        (#"{"1":"a.png","2":"a.png"}"#, ["verify.doubled-media", "verify.empty-media", "verify.unused-media"]),
        (#"{"1":"_font.woff2"}"#, []),
        (#"{"1":3}"#, ["apkg.damaged"]),
        ("[", ["apkg.damaged"]),
    ])
    func findsWhatIsWrongWithMedia(_ list: String, _ codes: [String]) throws {
        let bytes = try BrokenPackage.entries { entries in
            entries[1].bytes = Array(list.utf8)
            entries.append((name: "1", bytes: [1]))
            entries.append((name: "2", bytes: []))
        }
        #expect(try BrokenPackage.findings(bytes).map(\.code.name) == codes)
    }

    @Test func aDoubledEntryIsFound() throws {
        let bytes = try BrokenPackage.entries { $0.append($0[1]) }
        #expect(try BrokenPackage.findings(bytes).map(\.code) == ["verify.doubled-entry"])
    }

    @Test(arguments: ["", "{}", "PK", "PK\u{5}\u{6}"]) func whatIsNoPackageIsNotTakenForOne(_ text: String) throws {
        let codes = try BrokenPackage.findings(Array(text.utf8)).map(\.code)
        #expect(codes == [text.hasPrefix("PK") ? "zip.damaged" : "verify.not-a-package"])
    }

    @Test func aPackageThatCannotBeUnpackedIsNotDamaged() throws {
        let source = Source(name: "p.apkg", bytes: SourceBytes(try BrokenPackage.entries { _ in }))
        let expected = Failure(.error("file.unwritable", "/ cannot be written: Is a directory"))
        #expect(throws: expected) { try PackageVerifier().verify(source) { "/" } }
    }

    @Test func aBombIsRefused() throws {
        let bytes = try BrokenPackage.entries { $0.append((name: "0", bytes: Array(repeating: 0, count: 70_000_000))) }
        #expect(try BrokenPackage.findings(bytes).map(\.code) == ["verify.too-large"])
    }

    @Test(arguments: PackageVersion.allCases) func damageIsSaidAndNeverFollowed(_ version: PackageVersion) throws {
        let whole = try BrokenPackage.entries(version: version) { _ in }
        for length in stride(from: 0, to: whole.count, by: 41) {
            #expect(try !BrokenPackage.findings(Array(whole.prefix(length))).isEmpty, "cut at \(length)")
        }
        var random = SeededRandom(seed: 7)
        for _ in 0..<150 {
            var bytes = whole
            for _ in 0..<4 { bytes[random.int(0...(bytes.count - 1))] = UInt8(random.int(0...255)) }
            _ = try BrokenPackage.findings(bytes)
        }
    }
}
