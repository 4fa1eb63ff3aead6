public import DeckleCore
internal import DeckleSystem

/// Checks an Anki package without Anki: archive, database, notes, cards, decks and media.
///
/// Nothing in the package is trusted: sizes are limited, and what is damaged is said, never followed.
public struct PackageVerifier {
    private let file: String
    private let scratch: String

    /// Together, entries unpack to no more than this, in bytes.
    private static let largestPackage = 1 << 32
    private static let largestFile = 1 << 29
    /// Files up to this size may be packed as tightly as they like.
    private static let smallFile = 1 << 26

    /// - Parameters:
    ///   - file: the package as the user named it, for the findings.
    ///   - scratch: the path of an empty file that the collection is unpacked to.
    public init(file: String, scratch: String) {
        self.file = file
        self.scratch = scratch
    }

    /// What is in the package, and all that is wrong with it.
    ///
    /// - Throws: ``Failure`` where it is not the package that keeps it from being checked
    public func verify(_ bytes: SourceBytes) throws -> (summary: PackageSummary, findings: [Diagnostic]) {
        var findings = Findings(file: file)
        var summary = PackageSummary()
        do {
            guard bytes.withBytes({ $0.starts(with: "PK".utf8) }) else {
                throw Failure(.error(.verifyNotAPackage, "this is no package: packages are zip archives"))
            }
            let archive = try ZipReader(bytes)
            let container = try PackageContainer(archive) { problem, message in
                Failure(.error(problem.verifyCode, message))
            }
            try check(archive, &findings)
            try container.unpackCollection(to: scratch)
            var collection = try CollectionVerifier(path: scratch, findings: findings)
            do { try collection.check() } catch let failure as Failure {
                findings = collection.findings
                throw failure
            }
            findings = collection.findings
            summary = collection.summary
            summary.media = try check(container, references: collection.references, &findings)
        } catch let failure as Failure where failure.isDamage {
            findings.add(failure)
        }
        return (summary, findings.diagnostics)
    }

    /// Unpacks every entry, which compares its checksum.
    private func check(_ archive: ZipReader, _ findings: inout Findings) throws {
        var names: Set<String> = []
        var total = 0
        for entry in archive.entries {
            total += entry.size
            guard total <= Self.largestPackage, entry.size <= max(Self.smallFile, entry.compressedSize * 200) else {
                throw Failure(.error(.verifyTooLarge, "\(entry.name) unpacks to far more than it should"))
            }
            if !names.insert(entry.name).inserted {
                findings.error(.verifyDoubledEntry, "the archive holds \(entry.name) twice")
            }
            try archive.unpack(entry) { _ in }
        }
    }

    /// Checks the media files; gives their number.
    private func check(
        _ container: PackageContainer,
        references: Set<String>,
        _ findings: inout Findings
    ) throws -> Int {
        let files = try container.media()
        let entries = Dictionary(container.archive.entries.map { ($0.name, $0) }) { first, _ in first }
        var names: Set<String> = []
        for file in files {
            if !names.insert(file.name).inserted {
                findings.error(.verifyDoubledMedia, "two files have the name \(file.name)")
            }
            if !MediaName.isSafe(file.name) {
                findings.error(.verifyMediaName, "Anki refuses a file with the name \"\(file.name)\"")
            }
            guard let entry = entries[file.entry] else {
                findings.error(.verifyMissingMedia, "\(file.name) is listed, and not in the archive")
                continue
            }
            check(try container.read(entry, limit: Self.largestFile), of: file, &findings)
        }
        for name in references.subtracting(names).sorted() {
            findings.error(.verifyMissingMedia, "a field refers to \(name), which is not in the package")
        }
        let unused = names.subtracting(references).filter { !$0.hasPrefix("_") && !$0.hasPrefix("latex-") }
        for name in unused.sorted() {
            findings.warning(.verifyUnusedMedia, "no field refers to \(name), so Anki leaves it out")
        }
        return files.count
    }

    private func check(_ content: [UInt8], of file: MediaEntry, _ findings: inout Findings) {
        if content.isEmpty {
            findings.error(.verifyEmptyMedia, "\(file.name) is empty, which Anki takes for missing")
        } else if let size = file.size, size != content.count {
            findings.error(.verifyMediaSize, "\(file.name) has \(content.count) bytes and is listed with \(size)")
        } else if let sha1 = file.sha1, sha1 != Digest.sha1(content) {
            findings.error(.verifyMediaDigest, "\(file.name) is listed with the SHA-1 of another content")
        } else if let fault = Self.fault(in: content) {
            findings.warning(.verifyMediaContent, "\(file.name) \(fault.reason)")
        }
    }

    /// Why a file would not be bundled. Packages hold other files too, such as fonts.
    private static func fault(in content: [UInt8]) -> MediaFault? {
        do throws(MediaFault) {
            _ = try MediaContent(content)
            return nil
        } catch {
            return error == .unknownType ? nil : error
        }
    }
}

extension PackageContainer.Problem {
    fileprivate var verifyCode: Diagnostic.Code {
        switch self {
        case .notAPackage: .verifyNotAPackage
        case .tooNew: .verifyTooNew
        }
    }
}
