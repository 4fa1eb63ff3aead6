internal import DeckleCore
internal import DeckleText

/// The package document: metadata, manifest and reading order (EPUB 3.3, section 5).
struct EPUBPackage {
    var items: [EPUBItem] = []
    /// The ids of the pages of each stage in reading order.
    var stages = EPUBStage.allCases.map { _ in [String]() }
    /// The ids of those that are not read in turn.
    var aside: Set<String> = []

    /// Hands over the document in pieces.
    func write(
        of book: EPUBBook,
        accessibility: EPUBAccessibility,
        to take: ([UInt8]) throws -> Void
    ) rethrows {
        var builder = MarkupBuilder()
        builder.declaration()
        let attributes: KeyValuePairs<String, String?> = [
            "xmlns": "http://www.idpf.org/2007/opf",
            "version": "3.0",
            "unique-identifier": "book-id",
            "xml:lang": book.language,
            "dir": book.direction.rawValue,
            "prefix": "dcterms: http://purl.org/dc/terms/ schema: http://schema.org/",
        ]
        try builder.element("package", attributes) { package in
            package.newline()
            writeMetadata(of: book, accessibility, to: &package)
            try writeManifest(to: &package, take)
            try writeSpine(book.direction, to: &package, take)
        }
        builder.newline()
        try builder.drain(above: 0, to: take)
    }

    private func writeMetadata(
        of book: EPUBBook,
        _ accessibility: EPUBAccessibility,
        to builder: inout MarkupBuilder
    ) {
        builder.element("metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"]) { metadata in
            metadata.newline()
            metadata.line("dc:identifier", ["id": "book-id"], text: book.identifier)
            metadata.line("dc:title", ["id": "book-title"], text: book.title)
            metadata.line("dc:language", text: book.language)
            if let creator = book.creator { writeCreator(creator, to: &metadata) }
            for contributor in book.contributors { metadata.line("dc:contributor", text: contributor) }
            if let date = book.date { metadata.line("dc:date", text: date) }
            if let summary = book.summary { metadata.line("dc:description", text: summary) }
            for subject in book.subjects { metadata.line("dc:subject", text: subject) }
            if let source = book.source { metadata.line("dc:source", text: source) }
            if let rights = book.rights { metadata.line("dc:rights", text: rights) }
            if let series = book.series { writeSeries(series, to: &metadata) }
            metadata.line("meta", ["property": "dcterms:modified"], text: book.modified.dateTime)
            writeCover(to: &metadata)
            accessibility.write(to: &metadata)
        }
        builder.newline()
    }

    /// Names the picture of the cover as EPUB 2 did, which shelves and stores still look for.
    private func writeCover(to metadata: inout MarkupBuilder) {
        guard let cover = items.first(where: { $0.properties == EPUBCover.property }) else { return }
        metadata.empty("meta", ["name": "cover", "content": cover.id])
        metadata.newline()
    }

    private func writeCreator(_ creator: String, to metadata: inout MarkupBuilder) {
        metadata.line("dc:creator", ["id": "book-creator"], text: creator)
        let role: KeyValuePairs<String, String?> = [
            "refines": "#book-creator", "property": "role", "scheme": "marc:relators",
        ]
        metadata.line("meta", role, text: "aut")
    }

    /// What reading systems sort a shelf by (EPUB 3.3, appendix D.3).
    private func writeSeries(_ series: DeckSeries, to metadata: inout MarkupBuilder) {
        metadata.line("meta", ["property": "belongs-to-collection", "id": "book-series"], text: series.title)
        metadata.line("meta", ["refines": "#book-series", "property": "collection-type"], text: "series")
        guard let position = series.position else { return }
        metadata.line("meta", ["refines": "#book-series", "property": "group-position"], text: position)
    }

    private func writeManifest(to builder: inout MarkupBuilder, _ take: ([UInt8]) throws -> Void) rethrows {
        try builder.element("manifest") { manifest in
            manifest.newline()
            for item in items {
                manifest.empty(
                    "item",
                    ["id": item.id, "href": item.path, "media-type": item.type, "properties": item.properties]
                )
                manifest.newline()
                try manifest.drain(to: take)
            }
        }
        builder.newline()
    }

    private func writeSpine(
        _ direction: Direction,
        to builder: inout MarkupBuilder,
        _ take: ([UInt8]) throws -> Void
    ) rethrows {
        let progression = direction == .rightToLeft ? direction.rawValue : nil
        try builder.element("spine", ["toc": "ncx", "page-progression-direction": progression]) { spine in
            spine.newline()
            for id in stages.joined() {
                spine.empty("itemref", ["idref": id, "linear": aside.contains(id) ? "no" : nil])
                spine.newline()
                try spine.drain(to: take)
            }
        }
        builder.newline()
    }
}

extension MarkupBuilder {
    /// Writes an element that holds only text, in a line of its own.
    mutating func line(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
        element(name, attributes, text: text)
        newline()
    }
}
