internal import DeckleCore
internal import DeckleText

/// The order in which the files of a folder are read out.
///
/// A table of contents gives it, as generators of sites and books have one; else numbers in front matter, and the names of
/// files, with numbers in them by their values.
struct FolderOrder {
    /// A file that a table of contents names, and what it calls it.
    private typealias Entry = (path: String, title: String?)

    /// The places of files that a table of contents names.
    private let ranks: [String: Int]
    /// What it calls them.
    private let titles: [String: String]
    /// The numbers by which files and folders stand among those beside them.
    private var positions: [String: Double] = [:]

    /// - Parameter files: the paths of all files of the folder.
    init(_ source: Source, files: [String]) {
        let entries = Self.contents(of: source, files: files)
        ranks = Dictionary(entries.enumerated().map { ($1.path, $0) }) { first, _ in first }
        titles = Dictionary(entries.compactMap { path, title in title.map { (path, $0) } }) { first, _ in first }
        for path in files where FilePath.name(of: path) == "_category_.json" {
            positions[FilePath.folder(of: path)] = Self.position(in: try? source.file(at: path))
        }
    }

    /// Takes note of the number in the front matter of a file.
    mutating func add(_ outline: ReadmeOutline, at path: String) {
        let facts = outline.frontMatter?.facts ?? []
        let texts = Self.names.lazy.compactMap { name in facts.first { $0.name == name }?.value.text }
        guard let position = texts.first.flatMap(Double.init), position.isFinite else { return }
        let isIndex = ReadmeScript.key(of: path) != FilePath.withoutExtension(path)
        positions[path] = position
        if isIndex { positions[FilePath.folder(of: path)] = position }
    }

    /// What Docusaurus, Hugo, Just the Docs and VuePress call it.
    private static let names = ["sidebar_position", "weight", "nav_order", "order"]

    /// What a table of contents calls a file; nil where it does not.
    func title(of path: String) -> String? { titles[path] }

    func precedes(_ left: String, _ right: String) -> Bool {
        switch (ranks[left], ranks[right]) {
        case (let one?, let other?): return one < other
        case (.some, nil): return true
        case (nil, .some): return false
        case (nil, nil): return precedesByPosition(left, right) ?? NaturalOrder.precedes(left, right)
        }
    }

    /// Nil where no number tells.
    private func precedesByPosition(_ left: String, _ right: String) -> Bool? {
        guard !positions.isEmpty else { return nil }
        let steps = zip(Self.steps(of: left), Self.steps(of: right)).first { $0 != $1 }
        guard let (one, other) = steps else { return nil }
        let places = (positions[one] ?? .infinity, positions[other] ?? .infinity)
        return places.0 == places.1 ? nil : places.0 < places.1
    }

    /// A path and the folders that it lies in, the highest first.
    private static func steps(of path: String) -> [String] {
        var steps: [String] = []
        for part in path.split(separator: "/") { steps.append(FilePath.join(steps.last ?? "", String(part))) }
        return steps
    }

    private static func position(in source: Source?) -> Double? {
        guard let source, let text = try? source.text(), let root = try? YAMLDocument(text, file: source.name).root,
            let position = root["position"]?.text.flatMap(Double.init), position.isFinite
        else { return nil }
        return position
    }
}

// MARK: - Tables of contents

extension FolderOrder {
    /// The files that a table of contents names, in its order; empty without one.
    private static func contents(of source: Source, files: [String]) -> [Entry] {
        for name in ["SUMMARY.md", "src/SUMMARY.md", "docs/SUMMARY.md"] where files.contains(name) {
            guard let file = try? source.file(at: name), let text = try? ReadmeText(file) else { continue }
            return links(in: text).map {
                (FilePath.shortest(FilePath.join(FilePath.folder(of: name), $0.path)), $0.title)
            }
        }
        guard let name = ["mkdocs.yml", "mkdocs.yaml"].first(where: files.contains),
            let text = try? source.file(at: name)?.text(), let root = try? YAMLDocument(text, file: name).root,
            let nav = root["nav"]
        else { return [] }
        let folder = root["docs_dir"]?.text ?? "docs"
        return pages(in: nav).map { (FilePath.shortest(FilePath.join(folder, $0.path)), $0.title) }
    }

    /// The links of a SUMMARY, as mdBook and GitBook have it.
    private static func links(in text: ReadmeText) -> [Entry] {
        var links: [Entry] = []
        text.forEachLine(in: text.range) { line in
            guard !line.isFenced, let link = line.content.range(of: Array("](".utf8)) else { return }
            let isPointed = line.content[link.upperBound...].first == UInt8(ascii: "<")
            let target = line.content[link.upperBound...].dropFirst(isPointed ? 1 : 0)
            let path = String(decoding: target.prefix { !(isPointed ? ">#" : ")# ").utf8.contains($0) }, as: UTF8.self)
            let words = line.content[..<link.lowerBound]
            let title = words.firstIndex(of: UInt8(ascii: "[")).map { ReadmeTitle(words[($0 + 1)...]).plain }
            links.append(
                (Percent.decode(path.hasPrefix("./") ? String(path.dropFirst(2)) : path) ?? path, title?.nonEmpty)
            )
        }
        return links
    }

    /// The files in the navigation of MkDocs: lists of names, or of titles with names or further lists.
    private static func pages(in node: YAMLNode) -> [Entry] {
        if let items = node.items { return items.flatMap(pages) }
        guard let entries = node.entries else { return node.text.map { [($0, nil)] } ?? [] }
        return entries.flatMap { entry in
            entry.value.text.map { [($0, entry.name.nonEmpty)] } ?? pages(in: entry.value)
        }
    }
}
