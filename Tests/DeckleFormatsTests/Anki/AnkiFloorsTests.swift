import DeckleTestSupport
import Foundation
import Testing

/// The folder of Anki is one house: a floor uses what is below it, and never what is above.
@Suite struct AnkiFloorsTests {
    /// From the ground up.
    private static let floors = [
        "Identity", "Package", "Note", "Notetype", "Collection", "Reading", "History", "Writing", "Verification",
    ]

    private let folder = PackageRoot.file("Sources/DeckleFormats/Anki")

    /// The code of a floor's files by their paths, without comments.
    private func sources(of floor: String) throws -> [(path: String, code: String)] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(floor).path).sorted().map {
            let path = "\(floor)/\($0)"
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            return (path, text.replacing(/\/\/.*/, with: ""))
        }
    }

    @Test func everyFolderIsAFloor() throws {
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == Self.floors.sorted())
    }

    @Test func noFloorNamesATypeOfOneAboveIt() throws {
        let declaration = /(?m)^(?:package |public )?(?:final )?(?:struct|enum|class|protocol) (\w+)/
        var floorsAbove: [String: String] = [:]
        for floor in Self.floors.reversed() {
            let sources = try sources(of: floor)
            for (path, code) in sources {
                for word in Set(code.matches(of: /\w+/).map { String($0.0) }) {
                    let home = floorsAbove[word]
                    #expect(home == nil, "\(path) names \(word), which is of \(home ?? "")")
                }
            }
            for type in sources.flatMap({ $0.code.matches(of: declaration) }) { floorsAbove[String(type.1)] = floor }
        }
        #expect(floorsAbove["NoteComposer"] == "Writing")
    }
}
