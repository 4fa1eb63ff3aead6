public import DeckleCore
internal import DeckleSystem

/// Checks an Anki package without Anki: archive, database, notes, cards, decks and media.
///
/// Nothing in the package is trusted: sizes are limited, and what is damaged is said, never followed.
public struct PackageVerifier: Verifier {
    private static let largestFile = 1 << 29

    public let format = "apkg"

    public init() {}

    /// It can say of anything else that this is no package.
    public func recognizes(_ source: Source) -> Recognition { .possible }

    public func verify(_ source: Source, scratch: () throws -> String) throws -> Verification {
        var findings = Findings(file: source.name)
        var summary = PackageSummary()
        do {
            guard source.bytes.withBytes({ $0.starts(with: "PK".utf8) }) else {
                throw Failure(.error(.verifyNotAPackage, "this is no package and no book: both are zip archives"))
            }
            let archive = try ZipReader(source.bytes)
            let container = try PackageContainer(archive) { problem, message in
                Failure(.error(problem.verifyCode, message))
            }
            try ArchiveCheck.check(archive, &findings)
            let path = try scratch()
            try container.unpackCollection(to: path)
            var collection = try CollectionVerifier(path: path, findings: findings)
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
        return Verification(counts: summary.counts, findings: findings.diagnostics)
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
        } else if let fault = MediaFault(of: content) {
            findings.warning(.verifyMediaContent, "\(file.name) \(fault.reason)")
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
