internal import DeckleCore
internal import DeckleSystem

/// The archive of a book (EPUB 3.3, section 4).
struct BookContainer {
    let archive: ZipReader
    let bytes: SourceBytes

    static let containerPath = "META-INF/container.xml"
    static let encryptionPath = "META-INF/encryption.xml"

    /// Where the name of the first entry starts, and its content where no extra field stands between, in bytes.
    private static let nameOffset = 30, contentOffset = 38

    /// Whether the first bytes are those of a book, by which systems know one.
    static func hasMark(_ bytes: SourceBytes) -> Bool {
        bytes.withBytes { bytes in
            bytes.starts(with: "PK".utf8)
                && bytes.dropFirst(nameOffset).starts(with: ("mimetype" + EPUBContainer.mediaType).utf8)
        }
    }

    /// The entry that stands first in the file.
    var first: ZipReader.Entry? { archive.entries.min { $0.offset < $1.offset } }

    /// Names without folders.
    var files: Set<String> { Set(archive.entries.map(\.name).filter { !$0.hasSuffix("/") }) }

    /// The files that may only be read with a key, or with a font's.
    ///
    /// - Throws: ``Failure`` with `zip.damaged`
    func encryptedFiles() throws -> Set<String> {
        guard let entry = archive[Self.encryptionPath],
            let document = try? BookDocument(path: entry.name, archive.read(entry))
        else { return [] }
        let references = document.nodes(named: "CipherReference").compactMap { $0["URI"] }
        return Set(references.compactMap { BookAddress($0, from: "")?.path })
    }
}
