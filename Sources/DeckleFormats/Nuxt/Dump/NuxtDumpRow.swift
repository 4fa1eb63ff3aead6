internal import DeckleCore
internal import DeckleSystem
internal import DeckleText

/// A document of a dump, as JSON.
struct NuxtDumpRow {
    /// An object, with the members of `meta` among its own: front matter that the site's schema does not know.
    let json: [UInt8]
    /// The framework that it belongs to, or that it is; nil where it says nothing of one.
    let frameworkSlug: String?
    let framework: String?
    let slug: String?

    /// - Parameter row: a statement that is at the row.
    init(_ row: Statement) {
        var writer = JSONWriter(), texts: [String: String] = [:]
        let names = (0..<row.columnCount).map(row.name)
        writer.beginObject()
        for (column, name) in names.enumerated() where name != "__hash__" && !row.isNull(column) {
            if name == "meta", let meta = Self.object(row.text(column)) {
                for member in meta where !names.contains(member.name) {
                    if case .string(let text) = member.value.content { texts[member.name] = text }
                    writer.key(member.name)
                    writer.value(member.value.plain)
                }
            } else {
                texts[name] = row.text(column)
                writer.key(name)
                Self.write(row, column, to: &writer)
            }
        }
        writer.endObject()
        json = writer.bytes
        (frameworkSlug, framework, slug) = (texts["frameworkSlug"], texts["framework"], texts["slug"])
    }

    /// Lists and objects are kept as JSON in columns of the type `TEXT`, words in `VARCHAR` (nuxt/content, `schema.ts`).
    private static func write(_ row: Statement, _ column: Int, to writer: inout JSONWriter) {
        let text = row.text(column)
        switch row.declaredType(column).uppercased() {
        case "BOOLEAN": writer.bool(row.integer(column) != 0)
        case "INT", "INTEGER", "NUMBER", "REAL", "FLOAT", "DOUBLE":
            writer.value(Int64(text).map { .integer($0) } ?? Double(text).map { .number($0) } ?? .string(text))
        case "TEXT" where isJSON(text): writer.token(text.utf8)
        default: writer.string(text)
        }
    }

    private static func isJSON(_ text: String) -> Bool {
        (text.hasPrefix("{") || text.hasPrefix("[")) && value(text) != nil
    }

    private static func object(_ text: String) -> [JSONValue.Member]? {
        if case .object(let members)? = value(text)?.content { members } else { nil }
    }

    private static func value(_ text: String) -> JSONValue? {
        try? Array(text.utf8).withUnsafeBytes { bytes in try JSONValue(parsing: bytes) }
    }
}
