public import DeckleCore
internal import DeckleSystem

/// Checks an EPUB book beyond what epubcheck judges: what readers, stores and people need of it.
///
/// Nothing in the book is trusted: sizes are limited, and what is damaged is said, never followed.
public struct EPUBVerifier: Verifier {
    public let format = "epub"

    public init() {}

    public func recognizes(_ source: Source) -> Recognition {
        if BookContainer.hasMark(source.bytes) { return .certain }
        guard source.bytes.withBytes({ $0.starts(with: "PK".utf8) }), let archive = try? ZipReader(source.bytes),
            archive[BookContainer.containerPath] != nil
        else { return .foreign }
        return .likely
    }

    public func verify(_ source: Source, scratch: () throws -> String) throws -> Verification {
        var check = BookCheck(file: source.name)
        try check.run(source.bytes)
        return Verification(counts: check.counts, findings: check.findings.diagnostics)
    }
}
