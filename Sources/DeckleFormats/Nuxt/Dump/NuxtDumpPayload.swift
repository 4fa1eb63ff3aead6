internal import DeckleCore
internal import DeckleText

/// Composes the documents of a dump as the data that a page of the site would have: a hub a framework.
struct NuxtDumpPayload {
    private let file: Source
    private let tables: [(collection: String, rows: [NuxtDumpRow])]

    /// - Throws: ``Failure`` where the dump cannot be read.
    init(_ file: Source) throws(Failure) {
        self.file = file
        tables = try NuxtDump(file).rows()
    }

    /// The documents as JSON. Those that name a framework are in a hub, with what the dumps of frameworks and topics say
    /// that lie beside this one as the site publishes them.
    func json() throws(Failure) -> SourceBytes {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("data")
        writer.beginObject()
        let rows = tables.flatMap(\.rows)
        let slugs = rows.reduce(into: [String]()) { slugs, row in
            if let slug = row.frameworkSlug, !slugs.contains(slug) { slugs.append(slug) }
        }
        let frameworks = slugs.isEmpty ? [] : try beside("frameworks")
        let topics = slugs.isEmpty ? [] : try beside("topics")
        for slug in slugs {
            let own = rows.filter { $0.frameworkSlug == slug }
            writer.key(slug)
            writer.beginObject()
            writer.key("framework")
            write(frameworks.first { $0.slug == slug }, named: own.first?.framework, slug, to: &writer)
            Self.write(topics.filter { $0.frameworkSlug == slug }, named: "topics", to: &writer)
            Self.write(own, named: "qa", to: &writer)
            writer.endObject()
        }
        for table in tables {
            let loose = table.rows.filter { $0.frameworkSlug == nil }
            if !loose.isEmpty { Self.write(loose, named: table.collection, to: &writer) }
        }
        writer.endObject()
        writer.endObject()
        return SourceBytes(writer.bytes)
    }

    private func write(_ framework: NuxtDumpRow?, named name: String?, _ slug: String, to writer: inout JSONWriter) {
        if let framework { return writer.token(framework.json) }
        writer.value(.object([Property("slug", .string(slug)), Property("name", .string(name ?? Slug.title(slug)))]))
    }

    private static func write(_ rows: [NuxtDumpRow], named name: String, to writer: inout JSONWriter) {
        writer.key(name)
        writer.beginArray()
        for row in rows { writer.token(row.json) }
        writer.endArray()
    }

    /// The rows of another collection's dump; none where it is not there.
    private func beside(_ collection: String) throws(Failure) -> [NuxtDumpRow] {
        guard let other = try? file.file(at: "../\(collection)/\(FilePath.name(of: file.name))"),
            other.bytes.withBytes({ NuxtDump.isOne($0) })
        else { return [] }
        return try NuxtDump(other).rows().flatMap(\.rows)
    }
}
