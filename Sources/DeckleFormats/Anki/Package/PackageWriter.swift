internal import DeckleCore
internal import DeckleSystem

/// Puts a collection and its media into a package (rslib/src/import_export/package/meta.rs).
struct PackageWriter {
    let version: PackageVersion
    let output: any Output

    /// - Parameters:
    ///   - collection: the path of the finished collection.
    ///   - notice: the path of a collection for clients that cannot read this one; nil where all can.
    /// - Throws: ``Failure``
    func write(collection: String, notice: String?, media: [Media], from library: any MediaLibrary) throws {
        var archive = ZipWriter(output: output)
        switch version {
        case .legacy:
            try add(collection, as: version.collection, to: &archive)
            try addFiles(media, from: library, to: &archive)
        case .latest:
            // PackageMetadata { version = 3 }
            try archive.add("meta", [0x08, 0x03], method: .stored)
            try addCompressed(collection, as: version.collection, to: &archive)
            if let notice { try add(notice, as: PackageVersion.legacy.collection, to: &archive) }
            try addCompressedFiles(media, from: library, to: &archive)
        }
        try archive.finish()
    }

    private func add(_ path: String, as name: String, to archive: inout ZipWriter) throws {
        try archive.begin(name)
        try FilePieces.forEach(of: path) { try archive.write($0) }
        try archive.end()
    }

    private func addCompressed(_ path: String, as name: String, to archive: inout ZipWriter) throws {
        let compressor = ZstdCompressor()
        try archive.begin(name, method: .stored)
        try FilePieces.forEach(of: path) { piece in
            try compressor.compress(piece, isLast: false) { try archive.write($0) }
        }
        try compressor.compress(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) { try archive.write($0) }
        try archive.end()
    }

    /// Files under their numbers, and a JSON object of their names.
    private func addFiles(_ files: [Media], from library: any MediaLibrary, to archive: inout ZipWriter) throws {
        for (number, media) in files.enumerated() {
            try archive.add(String(number), library.bytes(of: media), method: media.archiveMethod)
        }
        let list = files.enumerated().map { MediaEntry(entry: String($0.offset), name: $0.element.name) }
        try archive.add("media", MediaList.json(list))
    }

    /// Files under their numbers, and a `MediaEntries` message.
    private func addCompressedFiles(
        _ files: [Media],
        from library: any MediaLibrary,
        to archive: inout ZipWriter
    ) throws {
        var list: [MediaEntry] = []
        for (number, media) in files.enumerated() {
            let bytes = try library.bytes(of: media)
            try archive.add(String(number), ZstdCompressor.compress(bytes), method: .stored)
            let entry = MediaEntry(
                entry: String(number),
                name: media.name,
                size: bytes.count,
                sha1: Digest.sha1(bytes)
            )
            list.append(entry)
        }
        try archive.add("media", ZstdCompressor.compress(MediaList.message(list)), method: .stored)
    }
}
