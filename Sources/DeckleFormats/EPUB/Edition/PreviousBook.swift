internal import DeckleCore
internal import DeckleSystem

/// The book before the one that is written, which is read page by page.
struct PreviousBook {
    private let source: Source
    private let archive: ZipReader
    private let package: BookPackage

    /// - Parameter identifier: that of the book that is written.
    /// - Throws: ``Failure`` with `epub.previous-unreadable` or `epub.previous-of-another-deck`
    init(_ source: Source, identifier: String) throws {
        self.source = source
        (archive, package) = try Self.readable(source) {
            let archive = try ZipReader(source.bytes)
            return (archive, try Self.package(in: archive))
        }
        guard package.identifier == identifier else { throw ofAnotherDeck }
    }

    /// Hands out questions and answers, page by page in reading order.
    ///
    /// - Throws: ``Failure`` with `epub.previous-unreadable`, and what `take` throws
    func forEachHalf(_ take: (PrintedHalf) throws -> Void) throws {
        for item in package.readingOrder where item.isPage {
            guard let path = item.path else { continue }
            let halves = try Self.readable(source) { try PrintedPage(Self.content(at: path, in: archive)).halves }
            for half in halves { try take(half) }
        }
    }

    private static func package(in archive: ZipReader) throws -> BookPackage {
        let container = try document(at: BookContainer.containerPath, in: archive)
        guard let root = container.nodes(named: "rootfile").lazy.compactMap({ $0["full-path"] }).first,
            let package = BookPackage(try document(at: root, in: archive), files: [])
        else { throw damaged("it has no package document") }
        return package
    }

    private static func document(at path: String, in archive: ZipReader) throws -> BookDocument {
        try BookDocument(path: path, content(at: path, in: archive))
    }

    private static func content(at path: String, in archive: ZipReader) throws -> [UInt8] {
        guard let entry = archive[path] else { throw damaged("it has no \(path)") }
        guard entry.size <= BookCheck.largestFile else { throw damaged("\(path) is too large") }
        return try archive.read(entry)
    }

    private static func damaged(_ reason: String) -> Failure { Failure(.error(.zipDamaged, reason)) }

    /// Does what may find the bytes of the book damaged.
    private static func readable<Result>(_ source: Source, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let fault as XMLFault {
            throw unreadable(source, "a page is not well-formed: \(fault.reason)")
        } catch let failure as Failure where failure.isDamage {
            throw unreadable(source, failure.diagnostics.first?.message ?? "it is damaged")
        }
    }

    private static let wayOut = "only an EPUB book of the same deck can be compared with"

    private static func unreadable(_ source: Source, _ reason: String) -> Failure {
        let place = Place(file: source.name)
        return Failure(.error(.epubPreviousUnreadable, "no book to compare with: \(reason)", at: place, hint: wayOut))
    }

    private var ofAnotherDeck: Failure {
        let title = package.values("dc:title").first ?? ""
        return Failure(
            .error(
                .epubPreviousOfAnotherDeck,
                "this is no book of the deck that is exported: it is \"\(title)\"",
                at: Place(file: source.name),
                hint: Self.wayOut
            )
        )
    }
}
