internal import DeckleCore

/// The picture of a book's cover, as the manifest names it (EPUB 3.3, appendix D.6.1).
struct BookCover {
    let package: BookPackage
    /// Nil where no picture is marked as the cover.
    let item: BookItem?
    let content: [UInt8]

    static let rules: [BookRule<BookCover>] = [
        .note(.bookNoCover) { Breach.when($0.item == nil, "no picture is the cover") },
        .warning(.bookCoverType) { cover in
            guard let item = cover.item else { return [] }
            let isSafe = [BookItem.png, BookItem.jpeg].contains(item.type)
            return Breach.when(!isSafe, "the cover is of the type \(item.type)", line: item.line)
        },
        .warning(.bookCoverSize) { cover in
            let size = cover.content.count
            return Breach.when(size > largestFile, "the picture of the cover has \(size / 1024) KB")
        },
        .warning(.bookCoverShape) { cover in
            guard let (width, height) = MediaType(content: cover.content)?.pixels(of: cover.content) else { return [] }
            let isPage = height >= width && height <= width * 2 && height >= leastHeight
            return Breach.when(!isPage, "the picture of the cover has \(width) × \(height) pixels")
        },
        .note(.bookOldCover) { cover in
            guard let item = cover.item else { return [] }
            let isNamed = cover.package.values("cover").contains(item.id)
            return Breach.when(!isNamed, "the cover is not named as EPUB 2 does")
        },
    ]

    /// In bytes.
    private static let largestFile = 300 * 1024
    /// In pixels.
    private static let leastHeight = 800
}

extension BookItem {
    static let png = "image/png", jpeg = "image/jpeg"
}
