internal import DeckleCore

/// Where the pages of a book lead, kept until all of them are read.
struct BookLinks {
    private struct Link {
        let target: BookAddress
        let page: String
        let line: Int
        /// Whether a reader may follow it.
        let isFollowed: Bool
    }

    private var links: [Link] = []
    /// The pages that a table of contents may leave out.
    private var quiet: Set<String> = []
    /// The ids of each page that was read, with their places.
    private(set) var ids: [String: [String: Int]] = [:]

    mutating func add(_ page: BookDocument) {
        ids[page.path] = page.ids
        if page.nodes.contains(where: { !Self.quietTypes.isDisjoint(with: $0.types) }) { quiet.insert(page.path) }
        for node in page.nodes {
            let references = [node["href"], node["src"], node["href", XMLSpace.xlink]].compactMap(\.self)
            for target in references.compactMap({ BookAddress($0, from: page.path) }) {
                links.append(Link(target: target, page: page.path, line: node.line, isFollowed: node.name == "a"))
            }
        }
    }

    mutating func check(_ package: BookPackage, _ findings: inout Findings) {
        let pages = Set(package.items.filter(\.isPage).compactMap(\.path))
        let read = Set(package.readingOrder.compactMap(\.path))
        for link in links {
            let path = link.target.path
            if let reason = fault(of: link.target, among: package.files) {
                findings.add(.error, .bookMissingTarget, reason, in: link.page, line: link.line)
            } else if link.isFollowed, pages.contains(path), !read.contains(path) {
                let message = "a link leads to \(path), which is not in the reading order"
                findings.add(.error, .bookNotInOrder, message, in: link.page, line: link.line)
            }
        }
    }

    private static let quietTypes: Set<Substring> = [
        "cover", "titlepage", "halftitlepage", "toc", "copyright-page", "colophon", "frontispiece", "dedication",
    ]

    private func fault(of target: BookAddress, among files: Set<String>) -> String? {
        guard files.contains(target.path) else { return "there is no \(target.path)" }
        guard let fragment = target.fragment, !fragment.isEmpty, let ids = ids[target.path] else { return nil }
        return ids[fragment] == nil ? "\(target.path) has no id \"\(fragment)\"" : nil
    }

    /// Whether the contents follow the reading order (EPUB 3.3, section 7.4.2).
    func check(_ navigation: BookNavigation, _ findings: inout Findings) {
        let order = navigation.package.readingOrder.enumerated().map { ($1.path ?? "", $0) }
        let steps = Dictionary(order) { first, _ in first }
        var last = (step: 0, id: 0)
        for entry in navigation.contents ?? [] {
            guard let target = entry.target, let step = steps[target.path] else { continue }
            let here = (step: step, id: target.fragment.flatMap { ids[target.path]?[$0] } ?? -1)
            if here < last {
                let message = "\"\(entry.label)\" stands before what the contents list ahead of it"
                findings.add(.warning, .bookContentsOrder, message, in: navigation.document.path, line: entry.line)
            }
            last = here
        }
    }

    /// Whether the contents lead to every page that is read in turn.
    func checkGaps(of navigation: BookNavigation, _ findings: inout Findings) {
        guard let contents = navigation.contents else { return }
        let listed = Set(contents.compactMap { $0.target?.path })
        let items = navigation.package.itemsByID
        for step in navigation.package.spine where step.isLinear {
            guard let path = items[step.id]?.path, ids[path] != nil, !listed.contains(path), !quiet.contains(path)
            else {
                continue
            }
            findings.add(.warning, .bookContentsGap, "the contents do not list this page", in: path)
        }
    }
}
