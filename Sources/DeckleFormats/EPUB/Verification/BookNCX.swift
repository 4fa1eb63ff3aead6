internal import DeckleCore

/// The table of contents for readers of EPUB 2 (Open Packaging Format 2.0.1, section 2.4.1).
struct BookNCX {
    let document: BookDocument
    let package: BookPackage
    /// Where the table of contents leads; nil where there is none.
    let contents: Set<BookAddress>?

    static let type = "application/x-dtbncx+xml"

    static let rules: [BookRule<BookNCX>] = [
        .error(.bookOldContentsIdentifier) { ncx in
            let meta = ncx.document.nodes(named: "meta").first { $0["name"] == "dtb:uid" }
            let identifier = meta?["content"]
            return Breach.when(
                identifier != ncx.package.identifier,
                "the NCX is that of the book \(identifier ?? "without identifier")",
                line: meta?.line
            )
        },
        .warning(.bookOldContents) { ncx in
            guard let contents = ncx.contents else { return [] }
            let targets = ncx.document.nodes(named: "content").compactMap { node in
                node["src"].flatMap { BookAddress($0, from: ncx.document.path) }.map { ($0, node.line) }
            }
            let lost = contents.subtracting(targets.map(\.0)).count
            return targets.filter { !contents.contains($0.0) }.map {
                Breach("the NCX leads to \($0.0.path), where the contents do not", line: $0.1)
            } + Breach.when(lost > 0, "the NCX lacks \(lost) entries of the contents")
        },
    ]
}
