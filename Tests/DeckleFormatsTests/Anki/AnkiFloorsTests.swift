import DeckleTestSupport
import Testing

/// The folder of Anki is one house: a floor uses what is below it, and never what is above.
@Suite struct AnkiFloorsTests {
    /// From the ground up.
    private static let floors = [
        "Identity", "Package", "Note", "Notetype", "Collection", "Reading", "History", "Writing", "Verification",
    ]

    private static let folder = "Sources/DeckleFormats/Anki"

    /// The code of a floor's files by their paths, without comments.
    private func sources(of floor: String) throws -> [(path: String, code: String)] {
        try PackageRoot.sources(in: "\(Self.folder)/\(floor)").map {
            ("\(floor)/\($0.path)", $0.text.replacing(/\/\/.*/, with: ""))
        }
    }

    @Test func everyFolderIsAFloor() throws {
        let folders = try PackageRoot.sources(in: Self.folder).map { $0.path.prefix { $0 != "/" } }
        #expect(Set(folders.map(String.init)) == Set(Self.floors))
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
