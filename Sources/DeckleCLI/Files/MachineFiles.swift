import DeckleCore

/// The files of this machine that an export may use beside the deck.
struct MachineFiles: ExportFiles {
    /// The most bytes that are taken of a file that an option names.
    private static let limit = 1 << 26

    func file(named name: String) throws -> Source? {
        guard let status = FileStatus(name), status.isRegular else { return nil }
        guard status.size <= Self.limit else {
            throw Failure(
                .error(.inputTooLarge, "\(name) is larger than \(Self.limit >> 20) MiB", at: Place(file: name))
            )
        }
        return try InputFile.source(at: name)
    }

    func font(of family: String, weight: FontWeight) -> Source? {
        FontFolders.path(of: family, weight).flatMap { path in
            MappedFile.bytes(of: path).map { Source(name: path, bytes: $0) }
        }
    }

    func printer(named name: String?) throws -> (any PagePrinter)? {
        try PDFEngine.find(name).map(EnginePrinter.init)
    }
}
