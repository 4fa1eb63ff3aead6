internal import DeckleCore
internal import DeckleSystem
internal import DeckleText

/// The list of a package's media files (proto/anki/import_export.proto, `MediaEntries`; a JSON object before that).
struct PackageMedia {
    struct File: Sendable, Hashable {
        /// The name of the entry in the archive.
        var entry: String
        /// The name by which fields refer to the file.
        var name: String
        /// The size in bytes and the SHA-1 of the content, which only the latest version tells.
        var size: Int?
        var sha1: [UInt8]?
    }

    /// In the order of the list.
    let files: [File]
    /// Whether list and files are compressed once more, as in the latest version.
    let isCompressed: Bool

    /// No list that is read is larger than this, in bytes.
    private static let largestList = 1 << 26

    /// - Throws: ``Failure``, also with `apkg.damaged` for a list that cannot be read
    init(_ archive: ZipReader) throws {
        let meta = try archive["meta"].map(archive.read) ?? []
        isCompressed = ProtobufFields(meta).number(1) == 3
        guard let entry = archive["media"] else {
            files = []
            return
        }
        guard entry.size <= Self.largestList else { throw Self.damaged }
        let list = try archive.read(entry)
        files = isCompressed ? try Self.messages(Self.unpacked(list)) : try Self.object(list)
    }

    /// The content of a file as a learner gets it.
    ///
    /// - Parameter limit: the most bytes it may have.
    /// - Throws: ``Failure``
    func read(_ entry: ZipReader.Entry, in archive: ZipReader, limit: Int) throws -> [UInt8] {
        guard entry.size <= limit else { throw Self.damaged }
        let content = try archive.read(entry)
        return isCompressed ? try Self.unpacked(content, limit: limit) : content
    }

    private static func unpacked(_ packed: [UInt8], limit: Int = largestList) throws -> [UInt8] {
        let decompressor = ZstdDecompressor(limit: limit)
        var bytes: [UInt8] = []
        try packed.withUnsafeBytes { packed in
            try decompressor.decompress(packed) { bytes.append(contentsOf: $0) }
        }
        try decompressor.finish()
        return bytes
    }

    private static func object(_ list: [UInt8]) throws -> [File] {
        let json = list.withUnsafeBytes { try? JSONValue(parsing: $0) }
        guard case .object(let members)? = json?.content else { throw damaged }
        return try members.map { member in
            guard case .string(let name) = member.value.content else { throw damaged }
            return File(entry: member.name, name: name)
        }
    }

    /// Files are numbered by their place in the list.
    private static func messages(_ list: [UInt8]) throws -> [File] {
        var files: [File] = []
        for (field, content) in ProtobufFields(list) where field == 1 {
            guard case .bytes(let bytes) = content else { throw damaged }
            let message = ProtobufFields(Array(bytes))
            files.append(
                File(
                    entry: String(files.count),
                    name: message.text(1),
                    size: Int(clamping: message.number(2)),
                    sha1: message.bytes(3)
                )
            )
        }
        return files
    }

    private static let damaged = Failure(.error("apkg.damaged", "its list of media files cannot be read"))
}

extension ProtobufFields {
    /// The bytes of the last field of that number; empty where there is none.
    fileprivate func bytes(_ field: UInt64) -> [UInt8] {
        var found: [UInt8] = []
        for (number, content) in self where number == field {
            if case .bytes(let bytes) = content { found = Array(bytes) }
        }
        return found
    }
}
