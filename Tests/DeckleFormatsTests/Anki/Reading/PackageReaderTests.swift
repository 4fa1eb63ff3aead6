import DeckleCore
import DeckleTestSupport
import Foundation
import Testing

@testable import DeckleFormats

@Suite struct PackageReaderTests {
    /// The code of the failure that a package of version 3 meets with another `meta`; nil where it is read.
    private func code(meta: [UInt8]) throws -> String? {
        let bytes = try BrokenPackage.entries(version: .latest) { entries in
            for index in entries.indices where entries[index].name == "meta" { entries[index].bytes = meta }
        }
        let scratch = FileManager.default.temporaryDirectory.appending(path: "deckle-test-\(UUID().uuidString)").path()
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        do {
            _ = try PackageReader(name: "p.apkg", scratch: scratch).snapshot(of: SourceBytes(bytes))
            return nil
        } catch let failure as Failure {
            return failure.diagnostics.map(\.code.name).joined(separator: " ")
        }
    }

    /// `PackageMetadata { version = 1 }`, version 2 keeps its collection in a file that this package lacks.
    @Test func aPackageIsReadAsTheVersionThatItNames() throws {
        #expect(try code(meta: [0x08, 0x03]) == nil)
        #expect(try code(meta: [0x08, 0x02]) == "apkg.not-a-package")
        #expect(try code(meta: [0x08, 0x04]) == "apkg.too-new")
    }
}
