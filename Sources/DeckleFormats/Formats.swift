public import DeckleCore

/// Everything Deckle reads and writes.
public enum Formats {
    /// The readers; of those that know an input equally well the first one reads it.
    public static let readers: [any Reader] = [JSONReader(), NuxtReader()]

    /// The exporters, in the order in which their outputs are listed.
    public static let exporters: [any Exporter] = [
        AnkiExporter(), EPUBExporter(), CSVExporter(), HTMLExporter(), JSONExporter(),
    ]

    /// The reader that knows an input best.
    ///
    /// - Throws: ``Failure`` with `input.unknown` where none knows it at all.
    public static func reader(of source: Source) throws -> any Reader {
        try reader(of: source, among: readers)
    }

    static func reader(of source: Source, among readers: [any Reader]) throws -> any Reader {
        var best: (reader: any Reader, recognition: Recognition)?
        for reader in readers {
            let recognition = reader.recognizes(source)
            if recognition > best?.recognition ?? .foreign { best = (reader, recognition) }
        }
        guard let best else {
            throw Failure(
                .error(
                    .inputUnknown,
                    "no format is known that looks like this",
                    at: Place(file: source.name),
                    hint: "deckle formats lists what can be read"
                )
            )
        }
        return best.reader
    }

    /// The exporter of a format.
    ///
    /// - Throws: ``Failure`` with `usage.unknown-format`
    public static func exporter(named name: String) throws -> any Exporter {
        if let exporter = exporters.first(where: { $0.format.name == name }) { return exporter }
        let names = exporters.map(\.format.name)
        throw Failure(
            .error(
                .usageUnknownFormat,
                "there is no format \"\(name)\"",
                hint: Nearest.name(to: name, among: names).map { "did you mean \($0)?" }
                    ?? "the formats are \(names.joined(separator: ", "))"
            )
        )
    }
}
