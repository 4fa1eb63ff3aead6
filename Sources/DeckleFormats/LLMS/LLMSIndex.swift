internal import DeckleCore

/// The list of its pages that a site writes for language models (llmstxt.org): sections of links.
struct LLMSIndex {
    struct Entry {
        /// The path of the page's file, without host and query.
        var path: String
        /// The title of the section that it stands in; empty for none.
        var section: String
    }

    private(set) var title: String?
    private(set) var summary: String?
    private(set) var entries: [Entry] = []

    init(_ text: String) {
        var section = ""
        for line in text.split(whereSeparator: \.isNewline) {
            let line = String(line).trimmed
            if line.hasPrefix("# ") {
                title = title ?? String(line.dropFirst(2)).trimmed
            } else if line.hasPrefix("## ") {
                section = String(line.dropFirst(3)).trimmed
            } else if line.hasPrefix("> ") {
                summary = summary ?? String(line.dropFirst(2)).trimmed
            } else if let path = Self.target(line).flatMap(Self.path) {
                entries.append(Entry(path: path, section: section))
            }
        }
    }

    /// The address in `- [title](address): description`.
    private static func target(_ line: String) -> Substring? {
        guard line.hasPrefix("- [") || line.hasPrefix("* ["), let open = line.firstRange(of: "](") else { return nil }
        return line[open.upperBound...].prefix { $0 != ")" && $0 != " " }
    }

    private static func path(_ address: Substring) -> String? {
        var path = address.prefix { $0 != "?" && $0 != "#" }
        if let scheme = path.firstRange(of: "://") { path = path[scheme.upperBound...].drop { $0 != "/" } }
        let parts = (Percent.decode(String(path)) ?? String(path)).split(separator: "/").map(String.init)
        guard let last = parts.last, last.hasSuffix(".md"), !parts.contains("..") else { return nil }
        // What stands before it is the base path of the site.
        return parts[(parts.firstIndex(of: "raw") ?? 0)...].joined(separator: "/")
    }
}
