public import DeckleCore

/// Everything Deckle reads and writes.
public enum Formats {
    /// The readers, in the order in which they are asked whether they recognize an input.
    public static let readers: [any Reader] = [JSONReader(), NuxtReader()]

    /// The exporters, in the order in which their outputs are listed.
    public static let exporters: [any Exporter] = [
        AnkiExporter(), EPUBExporter(), CSVExporter(), HTMLExporter(), JSONExporter(),
    ]

    /// The reader that recognizes an input.
    ///
    /// - Throws: ``Failure`` with `input.unknown-format`
    public static func reader(of source: Source) throws -> any Reader {
        if let reader = readers.first(where: { $0.recognizes(source) }) { return reader }
        let names = readers.map(\.format.summary).joined(separator: "; ")
        throw Failure(
            .error(
                source.bytes.count == 0 ? "input.empty" : "input.unknown-format",
                source.bytes.count == 0 ? "the file is empty" : "this is no format that can be read",
                at: Place(file: source.name),
                hint: "what can be read: \(names)"
            )
        )
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
