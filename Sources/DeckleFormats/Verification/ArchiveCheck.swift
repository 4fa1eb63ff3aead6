internal import DeckleCore
internal import DeckleSystem

/// Checks what is the same for every archive: each name once, checksums, and sizes that can be.
enum ArchiveCheck {
    /// Together, entries unpack to no more than this, in bytes.
    private static let largestArchive = 1 << 32
    /// Files up to this size, in bytes, may be packed as tightly as they like.
    private static let smallFile = 1 << 26

    /// Unpacks every entry, which compares its checksum.
    ///
    /// - Throws: ``Failure`` with `verify.too-large` or `zip.damaged`
    static func check(_ archive: ZipReader, _ findings: inout Findings) throws {
        var names: Set<String> = []
        var total = 0
        for entry in archive.entries {
            total += entry.size
            guard total <= largestArchive, entry.size <= max(smallFile, entry.compressedSize * 200) else {
                throw Failure(.error(.verifyTooLarge, "\(entry.name) unpacks to far more than it should"))
            }
            if !names.insert(entry.name).inserted {
                findings.error(.verifyDoubledEntry, "the archive holds \(entry.name) twice")
            }
            try archive.unpack(entry) { _ in }
        }
    }
}
