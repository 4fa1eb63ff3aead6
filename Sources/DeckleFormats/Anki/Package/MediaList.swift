internal import DeckleCore
internal import DeckleText

/// The list of a package's media files, written and read.
enum MediaList {
    /// The JSON object of names by entry that all versions but the latest hold.
    static func json(_ files: [MediaEntry]) -> String {
        Value.object(files.map { Property($0.entry, .string($0.name)) }).sortedJSON
    }

    /// - Throws: ``Failure`` with `apkg.damaged`
    static func files(json: [UInt8]) throws -> [MediaEntry] {
        let value = json.withUnsafeBytes { try? JSONValue(parsing: $0) }
        guard case .object(let members)? = value?.content else { throw unreadable }
        return try members.map { member in
            guard case .string(let name) = member.value.content else { throw unreadable }
            return MediaEntry(entry: member.name, name: name)
        }
    }

    /// The `MediaEntries` of the latest version (proto/anki/import_export.proto); files are numbered by their place.
    static func message(_ files: [MediaEntry]) -> [UInt8] {
        var list = ProtobufMessage()
        for file in files {
            var entry = ProtobufMessage()
            entry.add(1, file.name)
            entry.add(2, Int64(file.size ?? 0))
            entry.add(3, message: file.sha1 ?? [])
            list.add(1, message: entry.bytes)
        }
        return list.bytes
    }

    /// - Throws: ``Failure`` with `apkg.damaged`
    static func files(message: [UInt8]) throws -> [MediaEntry] {
        var files: [MediaEntry] = []
        for (field, content) in ProtobufFields(message) where field == 1 {
            guard case .bytes(let bytes) = content else { throw unreadable }
            let entry = ProtobufFields(Array(bytes))
            files.append(
                MediaEntry(
                    entry: String(files.count),
                    name: entry.text(1),
                    size: Int(clamping: entry.number(2)),
                    sha1: entry.bytes(3)
                )
            )
        }
        return files
    }

    private static let unreadable = Failure.damaged("its list of media files cannot be read")
}
