public import DeckleCore

/// Everything Deckle reads and writes.
public enum Formats {
    /// The readers; of those that know an input equally well the first one reads it.
    public static let readers: [any Reader] = [
        JSONReader(), ReadmeReader(), NuxtReader(), ContentReader(), LLMSReader(),
    ]

    /// The exporters, in the order in which their outputs are listed.
    public static let exporters: [any Exporter] = [
        AnkiExporter(), EPUBExporter(), CSVExporter(), HTMLExporter(), PDFExporter(), JSONExporter(),
    ]

    /// The reader that knows an input best.
    ///
    /// - Throws: ``Failure`` with `input.unknown` where none knows it at all.
    public static func reader(of source: Source) throws -> any Reader {
        try reader(of: source, among: readers)
    }

    static func reader(
        of source: Source,
        wishes: ReadingWishes = ReadingWishes(),
        among readers: [any Reader]
    ) throws -> any Reader {
        var best: (reader: any Reader, recognition: Recognition)?
        for reader in readers {
            let recognition = reader.recognizes(source, wishes: wishes)
            if recognition > best?.recognition ?? .foreign { best = (reader, recognition) }
        }
        guard let best else { throw unknown(source) }
        return best.reader
    }

    private static func unknown(_ source: Source) -> Failure {
        if source.isFolder {
            return Failure(
                .error(
                    .inputUnknown,
                    "\(source.name) is a folder, and nothing in it is known as a deck",
                    at: Place(file: source.name),
                    hint: readableFile(in: source).map { "name the file in it, such as \($0)" } ?? "name a file"
                )
            )
        }
        return Failure(
            .error(
                .inputUnknown,
                "no format is known that looks like this",
                at: Place(file: source.name),
                hint: "deckle formats lists what can be read"
            )
        )
    }

    /// A file right in a folder that looks like a deck: a payload, else the first in another form.
    private static func readableFile(in folder: Source) -> String? {
        let files = (try? folder.tree.entries(of: ""))?.filter {
            ["json", "html", "htm"].contains(FilePath.fileExtension(of: $0).lowercased())
        }
        let file = files?.first { $0 == "_payload.json" } ?? files?.first
        return file.map { FilePath.shortest(FilePath.join(folder.name, $0)) }
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
