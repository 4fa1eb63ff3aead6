internal import DeckleCore

/// The rules of the ways into a book (EPUB 3.3, section 7).
enum NavigationRules {
    static let all: [BookRule<BookNavigation>] = [
        .error(.bookNoContents) { Breach.when($0.contents?.isEmpty ?? true, "the book has no table of contents") },
        .error(.bookEmptyLabel) { navigation in
            let entries = (navigation.contents ?? []) + (navigation.landmarks ?? [])
            return entries.filter { $0.label.allSatisfy(\.isWhitespace) }.map {
                Breach("an entry has no words", line: $0.line)
            }
        },
        .note(.bookContentsMarkup) { navigation in
            (navigation.contents ?? []).filter(\.hasMarkup).map {
                Breach("an entry has markup, which panels of contents drop: \($0.label)", line: $0.line)
            }
        },
        .warning(.bookDeepContents) { navigation in
            let depth = navigation.contents?.map(\.depth).max() ?? 0
            return Breach.when(depth > mostLevels, "the table of contents has \(depth) levels")
        },
        .error(.bookDoubledLandmark) { navigation in
            var seen: Set<String> = []
            return (navigation.landmarks ?? []).filter { entry in
                !seen.insert("\(entry.type ?? "") \(entry.target?.path ?? "")#\(entry.target?.fragment ?? "")").inserted
            }.map { Breach("two landmarks say the same of one place: \($0.type ?? "")", line: $0.line) }
        },
        .warning(.bookMissingLandmark) { navigation in
            let types = Set(navigation.landmarks?.compactMap(\.type) ?? [])
            let facts = navigation.facts
            let wanted = [("toc", true), ("bodymatter", true), ("cover", facts.hasCover), ("index", facts.hasIndex)]
            return wanted.filter { $1 && !types.contains(Substring($0)) }.map { Breach("no landmark is the \($0.0)") }
        },
        .warning(.bookSkippedCover) { navigation in
            let cover = navigation.landmarks?.first { $0.type == "cover" }?.target?.path
            let ids = navigation.package.itemsByID
            return navigation.package.spine.filter { !$0.isLinear && cover != nil && ids[$0.id]?.path == cover }.map {
                Breach("the cover is set aside from what is read in turn: \($0.id)")
            }
        },
        .warning(.bookPageList) { navigation in
            let sources = ["dc:source", "pageBreakSource", "a11y:pageBreakSource"].flatMap(navigation.package.values)
            let isUnfounded = navigation.pages != nil && sources.isEmpty
            return Breach.when(isUnfounded, "there is a list of pages, and no word of which edition's they are")
        },
        .warning(.bookLargeContents) { navigation in
            let isRead = navigation.package.readingOrder.contains { $0.path == navigation.document.path }
            let size = navigation.document.size
            return Breach.when(isRead && size > largestContents, "the contents are a page of \(size / 1024) KB to read")
        },
    ]

    /// What small readers show.
    private static let mostLevels = 3
    /// In bytes.
    private static let largestContents = 150 * 1024
}
