internal import DeckleCore
internal import DeckleText

/// A file that is one question as a whole, as in a folder with a file for each.
struct FileQuestion {
    /// The title in front matter, else the highest heading if it asks, else the name of the file if that does, else the
    /// heading.
    let title: String
    let asks: Bool
    /// The id in front matter.
    let id: String?
    /// The heading that is the title, or that stands above all, by its place among the landmarks.
    let heading: Int?

    /// Nil for a file that speaks for its folder, and for one without text.
    ///
    /// - Parameter path: the path of the file in its folder.
    init?(_ outline: ReadmeOutline, path: String) {
        let stem = FilePath.withoutExtension(path)
        let heading = Self.heading(of: outline)
        guard outline.census.lines > (heading == nil ? 0 : 1), outline.census.isProse else {
            return nil
        }
        let isIndex = ReadmeScript.key(of: path) != stem
        let words = heading.map { ReadmeTitle(outline.text.slice(outline.landmarks[$0].title)).markdown } ?? ""
        let isTranslated = TranslationMark.tag(FilePath.name(of: stem)) != nil
        let name = Self.name(isTranslated || isIndex ? FilePath.folder(of: stem) : stem)
        let fact = { (name: String) in outline.frontMatter?.facts.first { $0.name == name }?.value.text?.nonEmpty }
        let front = fact("title")
        let candidates = [front, words.nonEmpty, isIndex ? nil : name].compactMap(\.self)
        guard let title = front ?? candidates.first(where: Self.isQuestion) ?? candidates.first else { return nil }
        id = fact("id")
        asks = Self.isQuestion(title)
        if isIndex, !asks { return nil }
        self.title = title
        let isTopic = heading.map { outline.landmarks[$0].kind == .heading(1) } ?? false
        self.heading = isTopic || title == words ? heading : nil
    }

    /// The first heading of the highest level that there is.
    private static func heading(of outline: ReadmeOutline) -> Int? {
        let headings = outline.landmarks.indices.filter {
            outline.landmarks[$0].kind.isHeading && !outline.landmarks[$0].isInFold
        }
        return headings.min { one, other in
            let levels = (outline.landmarks[one].kind.level ?? 0, outline.landmarks[other].kind.level ?? 0)
            return levels.0 == levels.1 ? one < other : levels.0 < levels.1
        }
    }

    /// Words that a path ends in.
    private static func name(_ path: String) -> String {
        let name = FilePath.name(of: path)
        return name.contains(" ") ? name : Slug.title(name)
    }

    /// Whether a title asks; guides are called "How to" as well.
    private static func isQuestion(_ title: String) -> Bool {
        QuestionForm(title) == .asking && !title.lowercased().hasPrefix("how to")
    }
}
