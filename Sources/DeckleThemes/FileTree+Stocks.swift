internal import DeckleCore

extension FileTree {
    /// The sheets of cards that lie in a folder, each in a file `NAME.yml`, in the order of names.
    ///
    /// - Throws: ``Failure``
    func stocks(in folder: String, prefix: String = "") throws -> [StockFile] {
        let ending = ".yml"
        return try entries(of: folder).filter { $0.hasSuffix(ending) }.compactMap { entry in
            guard let file = try read(FilePath.join(folder, entry)) else { return nil }
            return StockFile(
                name: prefix + entry.dropLast(ending.count),
                path: FilePath.join(name, FilePath.join(folder, entry)),
                text: file.bytes.withBytes { String(decoding: $0, as: UTF8.self) }
            )
        }
    }
}
