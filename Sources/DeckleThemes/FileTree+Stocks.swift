internal import DeckleCore

extension FileTree {
    /// The sheets of cards that a user keeps in a folder of their own, in the order of names.
    ///
    /// - Throws: ``Failure``
    func userStocks() throws -> [StockFile] {
        try entries(of: "").filter { $0.hasSuffix(StockFile.ending) }.compactMap { file in
            guard let source = try read(file) else { return nil }
            let text = source.bytes.withBytes { String(decoding: $0, as: UTF8.self) }
            return StockFile(file: file, prefix: "user:", path: FilePath.join(name, file), text: text)
        }
    }
}

extension StockFile {
    /// The folder of the built-in sheets of cards.
    static let folder = "stocks"
    static let ending = ".yml"

    /// - Parameter file: the name of the file, such as `a4-4up.yml`.
    init(file: String, prefix: String = "", path: String, text: String) {
        self.init(name: prefix + String(file.dropLast(Self.ending.count)), path: path, text: text)
    }
}
