import DeckleCore
import DeckleSystem
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// What may stand where the package before is expected.
@Suite struct PreviousPackageTests {
    private let scratch = MemoryOutput()
    private let edition = Edition(["/moon#spring": "When?"])

    private func archive(_ entries: [(String, [UInt8])]) throws -> [UInt8] {
        let output = MemoryOutput()
        var writer = ZipWriter(output: output)
        for (name, bytes) in entries { try writer.add(name, bytes) }
        try writer.finish()
        return output.bytes
    }

    private func code(after previous: [UInt8], isNeeded: Bool) throws -> String? {
        do {
            return try edition.package(after: previous, isNeeded: isNeeded).log.map(\.code.name).joined()
        } catch let failure as Failure {
            return "failed: " + failure.diagnostics.map(\.code.name).joined()
        }
    }

    @Test func whatIsNoPackageIsReplacedWithAWarning() throws {
        let package = try edition.package()
        let damaged = try archive([("collection.anki2", Array(try package.entry("collection.anki2").dropLast(5000)))])
        for bytes in [
            [], Array("notes".utf8), try archive([("a.txt", [1])]), Array(package.bytes.dropLast(30)), damaged,
        ] {
            #expect(try code(after: bytes, isNeeded: false) == "apkg.previous-replaced")
            #expect(try code(after: bytes, isNeeded: true) == "failed: apkg.previous-unreadable")
            #expect(try edition.package(after: bytes, isNeeded: false).bytes == package.bytes)
        }
    }

    @Test(arguments: [PackageVersion.legacy, .latest]) func aPackageThatCannotBeUnpackedIsNotDamaged(
        _ version: PackageVersion
    ) throws {
        var edition = edition
        edition.version = version.rawValue
        let bytes = SourceBytes(try edition.package().bytes)
        let expected = Failure(.error("file.unwritable", "/ cannot be written: Is a directory"))
        #expect(throws: expected) { try PackageReader(name: "old.apkg", scratch: "/").snapshot(of: bytes) }
        let deck = Deck(id: "tides", title: "Tides")
        let source = Source(name: "old.apkg", bytes: bytes)
        let job = ExportJob(deck: deck, theme: Theme(name: "none", files: [:]), previous: [source])
        var log: [Diagnostic] = []
        #expect(throws: expected) { try PreviousPackage(job).snapshot(scratch: { "/" }, log: &log) }
        #expect(log == [])
    }

    @Test func aPackageWhoseMetadataAreDamagedIsDamaged() throws {
        var bytes = try archive([("meta", [8, 3]), ("collection.anki21b", [1])])
        // The content of the first entry, behind a header of thirty bytes and the name.
        bytes[34] ^= 0xFF
        #expect(try code(after: bytes, isNeeded: false) == "apkg.previous-replaced")
    }

    @Test func aPackageOfAnotherDeckIsLeftAlone() throws {
        var other = edition
        other.deck = "currents"
        for isNeeded in [true, false] {
            #expect(
                try code(after: other.package().bytes, isNeeded: isNeeded) == "failed: apkg.previous-of-another-deck"
            )
        }
    }

    @Test func aPackageOfANewerVersionIsLeftAlone() throws {
        let newer = try archive([("meta", [0x08, 0x04]), ("collection.anki22", [1])])
        for isNeeded in [true, false] {
            #expect(try code(after: newer, isNeeded: isNeeded) == "failed: apkg.previous-too-new")
        }
    }

    @Test(arguments: ["legacy", "latest"]) func noDamageStopsTheProgram(version: String) throws {
        var edition = edition
        edition.version = version
        let package = try edition.package()
        let archive = try ZipReader(SourceBytes(package.bytes))
        for entry in archive.entries where entry.name.hasPrefix("collection") || entry.name == "meta" {
            let content = try archive.read(entry)
            for position in stride(from: 0, to: content.count, by: max(1, content.count / 200)) {
                var damaged = content
                damaged[position] ^= 0x55
                let copy = try self.archive(
                    archive.entries.map { ($0.name, $0.name == entry.name ? damaged : try archive.read($0)) }
                )
                let reader = try PackageReader(name: "old.apkg", scratch: scratch.makeScratchFile())
                // Damage to text is not seen; all other is a failure.
                do { _ = try reader.snapshot(of: SourceBytes(copy)) } catch { #expect(error is Failure) }
            }
        }
    }

    @Test func aNoteSaysWhatIsWrongWithIt() throws {
        let path = try scratch.makeScratchFile()
        let faults = [
            ("UPDATE notes SET guid = ''", "a note has no guid of its own"),
            ("UPDATE notes SET mid = 7", "a note has no notetype"),
            ("UPDATE notes SET mod = 999999999999999", "a note has no sound date"),
            ("UPDATE notes SET mod = -1", "a note has no sound date"),
            ("UPDATE notes SET flds = 'one'", "a note has one field only"),
            ("DROP TABLE notes; CREATE VIEW notes AS SELECT 1", "it has no table notes"),
            ("UPDATE col SET models = '{'", "its notetypes cannot be read"),
            ("DELETE FROM col", "it describes no collection"),
        ]
        for (statement, reason) in faults {
            let content = try edition.package().entry("collection.anki2")
            try FilePieces.save(to: path) { sink in try content.withUnsafeBytes { try sink($0) } }
            try Database(path: path, for: .work).execute(statement)
            let expected = Failure(.error("apkg.damaged", reason))
            #expect(throws: expected) { try CollectionReader(path: path).snapshot() }
        }
    }
}
