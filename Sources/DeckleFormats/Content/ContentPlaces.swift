internal import DeckleCore
internal import DeckleText

/// Knows the files that the values of a composed payload come from.
///
/// A file is read again when there is something to say of it; only the lines of questions are kept.
struct ContentPlaces: Sendable {
    let folder: Source
    let lists: ContentLists
    /// The pages of each hub, in the order of the payload.
    let pages: [[ContentPage]]

    var isEmpty: Bool { pages.allSatisfy(\.isEmpty) }

    /// A pointer into the payload, taken apart.
    private struct Spot {
        var page: ContentPage
        /// The names and numbers that lead from the page to the value.
        var path: [String]

        /// The line of the question that the value belongs to.
        var line: Int? {
            guard path.first == page.list, path.count > 1, let index = Int(path[1]),
                page.lines.indices.contains(index)
            else { return nil }
            return Int(page.lines[index])
        }
    }

    /// What is said of a list that holds no question.
    static func leftOut(_ list: String, at place: Place) -> Diagnostic {
        .warning(
            .contentListLeftOut,
            "\"\(list)\" holds no question that is understood, so the page is left out",
            at: place,
            hint: "a list of items with a prompt (q, question) and an answer (a, answer) each"
        )
    }

    /// What is said of pages none of which came into a deck.
    func leftOut(from manuscripts: [Manuscript]) -> [Diagnostic] {
        let taken = Set(manuscripts.flatMap(\.deck.topics).flatMap(\.pages).map(\.id))
        return pages.joined().filter { !taken.contains($0.id) }.map { page in
            Self.leftOut(page.list, at: Place(file: name(of: page), line: page.lines.first.map(Int.init)))
        }
    }

    /// The folder of each page's file, by the path of the page.
    var folders: [String: String] {
        var folders: [String: String] = [:]
        for page in pages.joined() { folders[page.id] = FilePath.folder(of: page.file) }
        return folders
    }

    /// The place of a question in its file, by the line it begins in.
    func start(of place: Place) -> Place {
        guard let spot = spot(place.pointer) else { return place }
        return Place(file: name(of: spot.page), line: spot.line, subject: place.subject)
    }

    /// The same, with the places of the payload in the files that they come from.
    func located(_ log: [Diagnostic]) -> [Diagnostic] {
        var file: (name: String, document: YAMLDocument?)?
        return log.map { diagnostic in
            guard let place = diagnostic.place, let spot = spot(place.pointer) else { return diagnostic }
            let name = name(of: spot.page)
            if file?.name != name { file = (name, document(of: spot.page)) }
            var diagnostic = diagnostic
            diagnostic.place = located(place, spot, in: file?.document)
            return diagnostic
        }
    }

    private func located(_ place: Place, _ spot: Spot, in document: YAMLDocument?) -> Place {
        guard let document, let node = document.root.node(at: spot.path) else { return start(of: place) }
        var located = document.place(of: node)
        if let excerpt = place.excerpt {
            guard let line = document.line(of: excerpt, in: node) else {
                var inField = place
                inField.file = document.file
                inField.pointer = "/" + spot.path.joined(separator: "/")
                return inField
            }
            located.line = line.number
            located.column = place.column.map { $0 + line.indent }
            located.excerpt = excerpt
            located.excerpt?.line = line.number
        }
        located.subject = place.subject
        return located
    }

    private func spot(_ pointer: String?) -> Spot? {
        guard let parts = pointer?.split(separator: "/"), parts.count >= 4, parts[0] == "data", parts[2] == "qa",
            let hub = Int(parts[1]), let index = Int(parts[3]), pages.indices.contains(hub),
            pages[hub].indices.contains(index)
        else { return nil }
        return Spot(page: pages[hub][index], path: parts.dropFirst(4).map(Self.unescaped))
    }

    /// A part of a JSON pointer as it was (RFC 6901, section 4).
    private static func unescaped(_ part: Substring) -> String {
        part.split(separator: "~1", omittingEmptySubsequences: false)
            .map { $0.split(separator: "~0", omittingEmptySubsequences: false).joined(separator: "~") }
            .joined(separator: "/")
    }

    private func name(of page: ContentPage) -> String { FilePath.shortest(FilePath.join(folder.name, page.file)) }

    private func document(of page: ContentPage) -> YAMLDocument? {
        try? ContentFile(page.file, kind: ContentFile.Kind(page.file), lists: lists, in: folder)?.document
    }
}

extension YAMLNode {
    /// The node that names and numbers lead to.
    fileprivate func node(at path: [String]) -> YAMLNode? {
        var node: YAMLNode? = self
        for part in path {
            guard let current = node else { return nil }
            node =
                current.items.flatMap { items in Int(part).flatMap { items.indices.contains($0) ? items[$0] : nil } }
                ?? current[part]
        }
        return node
    }
}

extension YAMLDocument {
    /// Where a line of a text stands that is written in lines of its own, below `|`; nil for one that is not.
    fileprivate func line(of excerpt: Excerpt, in node: YAMLNode) -> (number: Int, indent: Int)? {
        let number = node.line + excerpt.line
        let words = excerpt.text.filter { $0 != "…" }
        let lines = text.utf8.split(separator: 0x0A, maxSplits: number, omittingEmptySubsequences: false)
        guard lines.indices.contains(number - 1) else { return nil }
        let line = Substring(lines[number - 1])
        guard let start = line.firstRange(of: words)?.lowerBound else { return nil }
        return (number, line.unicodeScalars.distance(from: line.startIndex, to: start))
    }
}
