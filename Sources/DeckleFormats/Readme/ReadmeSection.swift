internal import DeckleCore
internal import DeckleText

/// A section as a topic and a page.
struct ReadmeSection: Hashable {
    /// The titles from the highest heading to the lowest that counts, at most two.
    var titles: [String]

    /// The path of the page; empty for what stands in no section.
    var path: String { titles.map(Self.slug).joined(separator: "/") }

    static func slug(_ title: String) -> String { Slug.of(title).nonEmpty ?? "section" }

    /// The sections of trails, each as deep as topic and page, without a title that stands above all of them.
    ///
    /// - Parameter level: that of the headings that make pages; nil where it is the second one below that title.
    static func all(
        of trails: [ReadmeCut.Trail],
        in text: ReadmeText,
        level: Int? = nil
    ) -> (sections: [ReadmeSection], title: String?) {
        var named = trails.map { trail in
            trail.map { (level: $0.level, title: ReadmeTitle(text.slice($0.title)).plain) }.filter { !$0.title.isEmpty }
        }
        let first = named.first?.first
        let isShared = first?.level == 1 && named.allSatisfy { $0.first?.level == 1 && $0.first?.title == first?.title }
        if isShared { named = named.map { Array($0.dropFirst()) } }
        let sections = named.map { trail in
            let counted = level.map { level in trail.filter { $0.level <= level }.suffix(2) } ?? trail.prefix(2)
            return ReadmeSection(titles: counted.map(\.title))
        }
        return (sections, isShared ? first?.title : nil)
    }
}
