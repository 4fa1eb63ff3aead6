internal import DeckleCore

/// Says on which page of which topic the questions of a file stand.
///
/// A file alone, and that which stands for its folder, makes topics and pages of its headings. Of the other files of a
/// folder one with sections is a topic with a page each, one without is a page of its folder.
struct ReadmePlacing {
    private let script: ReadmeScript
    private let sections: [ReadmeSection]
    /// The title of the file.
    private let title: String
    private let deckID: String
    private let deckTitle: String
    private let isDeep: Bool

    /// - Parameters:
    ///   - listed: what a table of contents calls the file; nil where none does.
    ///   - level: that of the headings that make pages; nil where the text is to tell.
    init(_ script: ReadmeScript, listed: String?, deckID: String, deckTitle: String, level: Int?) {
        self.script = script
        self.deckID = deckID
        self.deckTitle = deckTitle
        sections = ReadmeSection.all(of: script.cut.sections, in: script.text, level: level).sections
        isDeep = sections.contains { $0.titles.count > 1 }
        title =
            script.key.isEmpty
            ? deckTitle : ReadmeNames.title(of: script.outline, cut: script.cut) ?? listed ?? Slug.title(script.key)
    }

    func place(of question: ReadmeQuestion) -> ReadmeShelf.Place {
        let section = sections[Int(question.section)]
        if script.whole != nil { return placeOfFile }
        return script.key.isEmpty ? placeInDeck(section) : placeInFolder(section)
    }

    private func placeInDeck(_ section: ReadmeSection) -> ReadmeShelf.Place {
        let topic = isDeep ? section.titles.first ?? "" : ""
        return ReadmeShelf.Place(
            topic: (topic.isEmpty ? "" : ReadmeSection.slug(topic), topic),
            page: (section.path.nonEmpty ?? deckID, section.titles.last ?? title)
        )
    }

    /// The folder of a file that is a question; where one in several languages has a folder, the one above.
    private var placeOfFile: ReadmeShelf.Place {
        let own = FilePath.folder(of: script.key)
        let folder = TranslationMark.tag(FilePath.name(of: script.key)) == nil ? own : FilePath.folder(of: own)
        let above = FilePath.folder(of: folder)
        return ReadmeShelf.Place(
            topic: (above, above.isEmpty ? "" : Slug.title(above)),
            page: folder.isEmpty ? (deckID, deckTitle) : (folder, Slug.title(folder))
        )
    }

    private func placeInFolder(_ section: ReadmeSection) -> ReadmeShelf.Place {
        let path = [script.key, section.path].filter { !$0.isEmpty }.joined(separator: "/")
        if sections.contains(where: { $0 != sections.first }) {
            return ReadmeShelf.Place(topic: (script.key, title), page: (path, section.titles.last ?? title))
        }
        let folder = TranslationMark.withoutLanguage(FilePath.folder(of: script.key))
        return ReadmeShelf.Place(topic: (folder, folder.isEmpty ? "" : Slug.title(folder)), page: (path, title))
    }
}
