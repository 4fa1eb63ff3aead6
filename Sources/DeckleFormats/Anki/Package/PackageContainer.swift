internal import DeckleCore
internal import DeckleSystem

/// A package that is read: an archive with a collection and media (rslib/src/import_export/package/meta.rs).
struct PackageContainer {
    /// What keeps a package from being opened.
    enum Problem {
        case notAPackage, tooNew
    }

    let archive: ZipReader
    /// Whether everything in it is compressed once more, as in the latest version.
    let isCompressed: Bool
    private let collection: ZipReader.Entry

    /// No collection that is read is larger than this, in bytes.
    private static let largestCollection = 1 << 31

    /// - Parameter failure: makes the failure of a problem and a message.
    /// - Throws: ``Failure`` with `not-a-package`, `too-new` or `zip.damaged`
    init(_ archive: ZipReader, failure: (_ problem: Problem, _ message: String) -> Failure) throws {
        let version = try Self.version(of: archive)
        let name =
            switch version {
            case 0: archive["collection.anki21"] == nil ? PackageVersion.legacy.collection : "collection.anki21"
            case 1: PackageVersion.legacy.collection
            case 2: "collection.anki21"
            case 3: PackageVersion.latest.collection
            default: throw failure(.tooNew, "the package is of version \(version); 3 is the newest that can be read")
            }
        guard let collection = archive[name] else {
            throw failure(.notAPackage, "this is an archive, but no package: it has no \(name)")
        }
        self.archive = archive
        self.collection = collection
        isCompressed = version == 3
    }

    /// Writes the database to a file.
    ///
    /// - Throws: ``Failure``
    func unpackCollection(to path: String) throws {
        try FilePieces.save(to: path) { sink in
            guard isCompressed else { return try archive.unpack(collection, to: sink) }
            let decompressor = ZstdDecompressor(limit: Self.largestCollection)
            try archive.unpack(collection) { try decompressor.decompress($0, to: sink) }
            try decompressor.finish()
        }
    }

    /// The version that `meta` names, `PackageMetadata { version = 1 }`; 0 where there is no `meta`.
    private static func version(of archive: ZipReader) throws -> UInt64 {
        guard let meta = archive["meta"], meta.size < 1000 else { return 0 }
        return ProtobufFields(try archive.read(meta)).number(1)
    }
}
