internal import DeckleCore
internal import DeckleSystem

/// Reads packages of Anki's, in every version, as far as it takes to compare them.
struct PackageReader {
    /// The file as the user named it.
    let name: String
    /// The path of an empty file that the database is unpacked to.
    let scratch: String

    /// Whether the first bytes are those of a zip archive.
    static func recognizes(_ source: Source) -> Bool {
        source.bytes.withBytes { $0.starts(with: "PK".utf8) }
    }

    /// - Throws: ``Failure`` with `apkg.not-a-package`, `apkg.damaged` or `apkg.too-new`, or with what kept a sound
    ///   package from being read
    func snapshot(of bytes: SourceBytes) throws -> PackageSnapshot {
        // Nothing but the bytes can be wrong yet.
        guard let archive = try? ZipReader(bytes) else { throw failure(.apkgNotAPackage, "\(name) is not a package") }
        do {
            try PackageContainer(archive) { failure($0.code, $1) }.unpackCollection(to: scratch)
            return try CollectionReader(path: scratch).snapshot()
        } catch let inner as Failure where inner.isDamage {
            let reason = inner.diagnostics.map(\.message).joined(separator: "; ")
            throw failure(.apkgDamaged, "\(name) is damaged: \(reason)")
        }
    }

    private func failure(_ code: Diagnostic.Code, _ message: String) -> Failure {
        Failure(.error(code, message, at: Place(file: name)))
    }
}

extension PackageContainer.Problem {
    fileprivate var code: Diagnostic.Code {
        switch self {
        case .notAPackage: .apkgNotAPackage
        case .tooNew: .apkgTooNew
        }
    }
}
