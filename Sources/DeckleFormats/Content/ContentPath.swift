internal import DeckleCore
internal import DeckleText

/// Where a site would put the page of a file (nuxt/content, `path-meta.ts`): without extension, numbers in front and
/// `index`, in small letters.
struct ContentPath {
    /// The parts of the path; none for the index of the whole folder.
    let parts: [String]

    private static let roots: Set<Substring> = ["qa", "content"]

    /// - Parameter file: the path of a file in the folder; what is above the nearest `qa` or `content` does not count.
    init(_ file: String) {
        var parts = FilePath.withoutExtension(file).split(separator: "/")
        if let root = parts.dropLast().lastIndex(where: Self.roots.contains) { parts.removeFirst(root + 1) }
        self.parts = parts.map { Self.refined(String($0)) }.filter { !$0.isEmpty }
    }

    var text: String { "/" + parts.joined(separator: "/") }

    /// The first folder; nil for a file that lies in none.
    var folder: String? { parts.count > 1 ? parts.first : nil }

    /// What the place of a page says of it, where its front matter does not.
    ///
    /// A page in no folder has a stem and no path: a deck would be called after that, and so after one of its files.
    func facts(besides page: YAMLNode, hub: String) -> [(name: String, text: String)] {
        var facts: [(name: String, text: String)] = []
        if page["path"] == nil { facts.append(folder == nil ? ("stem", text) : ("path", text)) }
        if page["topicSlug"] == nil, page["topic"] == nil, let topic = topic(in: hub) {
            facts += [("topicSlug", topic), ("topic", Slug.title(topic))]
        }
        return facts
    }

    /// The folder below that of the hub.
    private func topic(in hub: String) -> String? {
        let folders = parts.dropLast()
        return (folders.first == hub ? folders.dropFirst() : folders).first
    }

    /// A part of a path without what only orders it or says that it is not finished.
    private static func refined(_ part: String) -> String {
        var part = part[...]
        let number = part.prefix { $0.isASCII && $0.isNumber }
        if !number.isEmpty, part.dropFirst(number.count).first == ".", !isVersion(part) {
            part = part.dropFirst(number.count + 1)
        }
        if part.hasSuffix(".draft") { part = part.dropLast(6) }
        return part == "index" ? "" : part.lowercased().split(separator: " ").joined(separator: "-")
    }

    /// Whether a name is a version such as `1.2` or `3.x`, which is no number in front.
    private static func isVersion(_ name: Substring) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.enumerated().allSatisfy { index, part in
            (index > 0 && index == parts.count - 1 && part == "x")
                || !part.isEmpty && part.allSatisfy { $0.isASCII && $0.isNumber }
        }
    }
}
