import DeckleCore
import DeckleTestSupport
import DeckleThemes
import Foundation

@testable import DeckleFormats

/// A package of a hub, made by a whole run.
struct HubEdition {
    let package: [UInt8]
    let changes: ChangeReport?
    private let scratch = MemoryOutput()

    init(_ hub: Hub, version: PackageVersion = .legacy, after previous: HubEdition? = nil) throws {
        let source = Source(name: "hub.json", bytes: SourceBytes(Array(hub.payload().utf8)))
        var log: [Diagnostic] = []
        let manuscripts = try Formats.reader(of: source).read(source, log: &log)
        guard let manuscript = manuscripts.first else { throw Failure(log) }
        let exporter = AnkiExporter()
        let job = ExportJob(
            deck: manuscript.deck,
            theme: try ThemeLibrary().resolve("plain", language: "en"),
            options: try OptionValues(
                [(name: "version", value: version.rawValue)],
                specs: exporter.options,
                exporter: "apkg"
            ),
            previous: [previous].compactMap(\.self).map { Source(name: "old.apkg", bytes: SourceBytes($0.package)) },
            needsPrevious: previous != nil
        )
        let output = MemoryOutput()
        let run = ExportRun(manuscript)
        let outcomes = run.write([.init(exporter: exporter, job: job, output: output)], log: &log)
        changes = try outcomes[0].get().changes
        package = output.bytes
    }

    /// The guids by identity.
    func guids() throws -> [String: String] {
        let snapshot = try PackageReader(name: "hub.apkg", scratch: scratch.makeScratchFile())
            .snapshot(of: SourceBytes(package))
        let pairs = snapshot.notes.indices.map { (snapshot.identity(of: $0), snapshot.notes[$0].guid) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// The identities of what became something.
    func ids(_ change: ChangeReport.Change) -> Set<String> { Set((changes?.entries(change) ?? []).map(\.id)) }
}
