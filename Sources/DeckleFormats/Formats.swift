public import DeckleCore

/// Everything Deckle reads and writes.
public enum Formats {
    /// The readers, in the order in which they are asked whether they recognize an input.
    public static let readers: [any Reader] = [JSONReader(), payloads]

    private static let payloads = NuxtReader()

    /// The exporters, in the order in which their outputs are listed.
    public static let exporters: [any Exporter] = [
        AnkiExporter(), EPUBExporter(), CSVExporter(), HTMLExporter(), JSONExporter(),
    ]

    /// The reader of an input: the one that recognizes it, else the payload reader, which knows best what is wrong with it.
    public static func reader(of source: Source) -> any Reader {
        readers.first { $0.recognizes(source) } ?? payloads
    }

    /// The exporter of a format.
    ///
    /// - Throws: ``Failure`` with `usage.unknown-format`
    public static func exporter(named name: String) throws -> any Exporter {
        if let exporter = exporters.first(where: { $0.format.name == name }) { return exporter }
        let names = exporters.map(\.format.name)
        throw Failure(
            .error(
                "usage.unknown-format",
                "there is no format \"\(name)\"",
                hint: Nearest.name(to: name, among: names).map { "did you mean \($0)?" }
                    ?? "the formats are \(names.joined(separator: ", "))"
            )
        )
    }
}
