internal import DeckleCore

/// The rules of the package document but its metadata (EPUB 3.3, sections 5.4 and 5.6 to 5.8).
enum PackageRules {
    /// Comes before all others, which hold for the version that it asks for.
    static let version = BookRule<BookPackage>.warning(.bookVersion) { package in
        let message = "the book is of version \(package.version), and only those of version 3 are looked into"
        return Breach.when(!package.isCurrent, message)
    }

    static let all: [BookRule<BookPackage>] = [
        .warning(.bookPackageLanguage) { package in
            let language = package.document.nodes.first?["lang", XMLSpace.xml]
            return Breach.when(language == nil, "the package does not say what language its titles are in")
        },
        .note(.bookPrefix) { package in
            let declared = package.document.nodes.first?["prefix"] ?? ""
            let used = Set(package.metadata.map(\.name)).compactMap { name in
                name.hasPrefix("dc:") ? nil : name.split(separator: ":").dropLast().first
            }
            return Set(used).filter { !declared.contains("\($0):") }.sorted().map {
                Breach("the prefix \($0) is used, and not declared")
            }
        },
        .warning(.bookLargePackage) { package in
            let size = package.document.size
            return Breach.when(size > largestPackage, "the package document has \(size / 1024) KB")
        },
        .note(.bookGuide) { package in
            package.document.nodes(named: "guide").map { Breach("the package has a guide", line: $0.line) }
        },
        .warning(.bookUnnamedContents) { package in
            let hasContents = package.items.contains { $0.type == BookNCX.type }
            let isNamed = package.document.nodes(named: "spine").contains { $0["toc"] != nil }
            return Breach.when(hasContents && !isNamed, "the spine does not name the NCX, so nothing finds it")
        },
        .error(.bookChildOrder) { package in
            let children = package.document.nodes.filter { $0.parent == 0 }.map(\.name)
            let known = ["metadata", "manifest", "spine"]
            let found = children.filter(known.contains)
            return Breach.when(found != known, "the package holds \(found.joined(separator: ", ")) in this order")
        },
        .error(.bookMissingFile) { package in
            package.items.filter { $0.path.map { !package.files.contains($0) } ?? false }.map {
                Breach("\($0.path ?? "") is listed, and not in the archive", line: $0.line)
            }
        },
        .warning(.bookUnlistedFile) { package in
            let listed = Set(package.items.compactMap(\.path))
            let own: Set = ["mimetype", package.document.path]
            let others = package.files.subtracting(listed).subtracting(own).filter { !$0.hasPrefix("META-INF/") }
            return others.sorted().map { Breach("\($0) is in the archive, and not listed") }
        },
        .error(.bookDoubledItem) { package in
            doubled(package.items.map { ($0.path ?? $0.id, $0.line) }) { "\($0) is listed twice" }
        },
        .warning(.bookOutsideFolder) { package in
            let folder = package.folder
            guard !folder.isEmpty else { return [] }
            return package.items.compactMap(\.path).filter { !$0.hasPrefix(folder + "/") }.map {
                Breach("\($0) lies outside of the package's folder \(folder)")
            }
        },
        .warning(.bookForeignType) { package in
            // A text that no reading order has, such as the licence of a font, is shown to nobody.
            let read = Set(package.spine.map(\.id))
            let shown = package.items.filter { $0.type != "text/plain" || read.contains($0.id) }
            return shown.filter { $0.fallback == nil && !isCore($0.type) }.map {
                Breach("\($0.path ?? $0.id) is of the type \($0.type), and nothing stands in for it", line: $0.line)
            }
        },
        .error(.bookReadingOrder) { package in
            let ids = package.itemsByID
            let unknown = package.spine.filter { ids[$0.id] == nil }.map {
                Breach("the reading order names \($0.id), which is not listed", line: $0.line)
            }
            return unknown + doubled(package.spine.map { ($0.id, $0.line) }) { "\($0) is read twice" }
        },
        .warning(.bookPicturePage) { package in
            package.readingOrder.filter { $0.type == "image/svg+xml" }.map {
                Breach("\($0.path ?? $0.id) is a page that is a picture", line: $0.line)
            }
        },
        .note(.bookPictureType) { package in
            package.items.filter { ["image/webp", "font/woff2"].contains($0.type) }.map {
                Breach("\($0.path ?? $0.id) is of the type \($0.type), which older readers do not know", line: $0.line)
            }
        },
    ]

    /// In bytes.
    private static let largestPackage = 300 * 1024

    private static func doubled(_ names: [(String, Int)], _ message: (String) -> String) -> [Breach] {
        var seen: Set<String> = []
        return names.filter { !seen.insert($0.0).inserted }.map { Breach(message($0.0), line: $0.1) }
    }

    /// Whether reading systems must know a type, or may leave it out (EPUB 3.3, sections 3.2 to 3.4).
    private static func isCore(_ type: String) -> Bool {
        let name = type.prefix { $0 != ";" }
        return type.hasPrefix("video/") || coreTypes.contains(name)
    }

    private static let coreTypes: Set<Substring> = [
        "application/xhtml+xml", "application/x-dtbncx+xml", "application/smil+xml", "text/css", "text/javascript",
        "application/javascript", "application/ecmascript", "image/gif", "image/jpeg", "image/png", "image/svg+xml",
        "image/webp", "audio/mpeg", "audio/mp4", "audio/ogg", "font/ttf", "font/otf", "font/woff", "font/woff2",
        "application/font-sfnt", "application/vnd.ms-opentype", "application/font-woff",
    ]
}
