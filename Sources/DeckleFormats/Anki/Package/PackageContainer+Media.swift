internal import DeckleCore
internal import DeckleSystem

extension PackageContainer {
    /// No list that is read is larger than this, in bytes.
    private static let largestList = 1 << 26

    /// The media files, in the order of the package's list.
    ///
    /// - Throws: ``Failure`` with `apkg.damaged`, `zip.damaged` or `zstd.damaged`
    func media() throws -> [MediaEntry] {
        guard let entry = archive["media"] else { return [] }
        let list = try read(entry, limit: Self.largestList)
        return isCompressed ? try MediaList.files(message: list) : try MediaList.files(json: list)
    }

    /// The content of an entry as a learner gets it.
    ///
    /// - Parameter limit: the most bytes that it may have.
    /// - Throws: ``Failure`` with `apkg.damaged`, `zip.damaged` or `zstd.damaged`
    func read(_ entry: ZipReader.Entry, limit: Int) throws -> [UInt8] {
        guard entry.size <= limit else { throw Failure.damaged("\(entry.name) is too large") }
        let content = try archive.read(entry)
        guard isCompressed else { return content }
        let decompressor = ZstdDecompressor(limit: limit)
        var bytes: [UInt8] = []
        try content.withUnsafeBytes { packed in
            try decompressor.decompress(packed) { bytes.append(contentsOf: $0) }
        }
        try decompressor.finish()
        return bytes
    }
}
