import DeckleCore

/// Where the files of a run go: a folder, one file, or standard output.
enum Destination {
    case folder(String)
    case file(String)
    case standardOutput

    /// - Parameters:
    ///   - path: what follows `-o`; nil for the current folder.
    ///   - formats: the formats asked for; nil where none were.
    ///   - known: all formats there are, by name and extension.
    /// - Throws: ``Failure`` with `usage.…` where the two do not go together.
    static func resolve(_ path: String?, formats: [Format]?, known: [Format]) throws -> (Destination, [Format]) {
        let defaults = known.filter(\.isDefault)
        if path?.isEmpty == true {
            throw Failure(
                .error(.usageBadValue, "-o is empty", hint: "name a folder, a file, or - for standard output")
            )
        }
        guard let path, path != "." else { return (.folder("."), formats ?? defaults) }
        if path == "-" { return (.standardOutput, [try single(formats, for: "-")]) }
        if path.hasSuffix("/") || isFolder(path) { return (.folder(path), formats ?? defaults) }
        if let formats {
            guard let format = formats.first, formats.count == 1 else { return (.folder(path), formats) }
            try refuseOtherName(path, format: format, known: known)
            return (.file(path), formats)
        }
        let fileExtension = FilePath.fileExtension(of: path)
        if fileExtension.isEmpty { return (.folder(path), defaults) }
        return (.file(path), [try format(of: fileExtension, path: path, known: known)])
    }

    /// The path of one format's file; nil for standard output.
    func path(deck: String, format: Format) -> String? {
        switch self {
        case .folder("."): "\(deck).\(format.fileExtension)"
        case .folder(let folder): (folder.hasSuffix("/") ? folder : folder + "/") + "\(deck).\(format.fileExtension)"
        case .file(let path): path
        case .standardOutput: nil
        }
    }

    /// The path of the folder of one format's files, where the deck is written in parts; nil where there is room for one file.
    func folder(deck: String, format: Format) -> String? {
        switch self {
        case .folder("."): "\(deck)-\(format.fileExtension)"
        case .folder(let folder): FilePath.join(folder, "\(deck)-\(format.fileExtension)")
        case .file, .standardOutput: nil
        }
    }

    /// What was asked for where only one deck has room; nil for a folder.
    var ofOneDeck: String? {
        switch self {
        case .folder: nil
        case .file, .standardOutput: "-o"
        }
    }

    private static func single(_ formats: [Format]?, for path: String) throws -> Format {
        guard let formats, formats.count == 1, let format = formats.first else {
            throw Failure(
                .error(
                    .usageOneFormat,
                    "standard output takes one format",
                    hint: "name it, such as --to csv -o \(path)"
                )
            )
        }
        return format
    }

    private static func format(of fileExtension: String, path: String, known: [Format]) throws -> Format {
        if let format = known.first(where: { $0.fileExtension == fileExtension.lowercased() }) { return format }
        let near = Nearest.name(to: fileExtension, among: known.map(\.fileExtension))
        throw Failure(
            .error(
                .usageUnknownFormat,
                "no format writes .\(fileExtension) files",
                hint: near.map { "did you mean .\($0)?" } ?? "for a folder write \(path)/"
            )
        )
    }

    /// Formats that people know by their extensions, and that nothing here writes.
    private static let foreign: Set<String> = [
        "azw3", "colpkg", "doc", "docx", "jpeg", "jpg", "mobi", "ods", "odt", "png", "pptx", "rtf", "xls",
        "xlsx",
    ]

    /// A file whose name promises another format would only be found out when it is opened.
    private static func refuseOtherName(_ path: String, format: Format, known: [Format]) throws {
        let fileExtension = FilePath.fileExtension(of: path).lowercased()
        guard fileExtension != format.fileExtension else { return }
        let other = known.first { $0.fileExtension == fileExtension }
        guard other != nil || foreign.contains(fileExtension) else { return }
        let name = path.dropLast(fileExtension.count) + format.fileExtension
        throw Failure(
            .error(
                .usageOtherExtension,
                "\(path) is no name for \(format.name)",
                hint: "-o \(name)"
                    + (other.map { ", or --to \($0.name)" } ?? "; nothing here writes .\(fileExtension) files")
            )
        )
    }

    private static func isFolder(_ path: String) -> Bool { FileStatus(path)?.isFolder == true }
}
