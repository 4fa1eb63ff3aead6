internal import DeckleCore

/// What there is to say of a file that is bundled in another form than it has, or under another name.
enum MediaRemarks {
    /// - Parameter path: the path of the file; nil for one that an address held.
    static func all(_ content: MediaContent, of path: String?) -> [Diagnostic] {
        let file = path ?? "data:\(content.type.rawValue)…"
        let parts = Dictionary(grouping: content.mends, by: \.isVisible).mapValues { mends in
            mends.map(\.words).joined(separator: "; ")
        }
        return [
            parts[true].map {
                .warning(
                    .mediaPartsLeftOut,
                    "\(file) holds what no picture in a deck can, which is left out: \($0)",
                    hint: "save it as a plain SVG, with text as text and pictures embedded"
                )
            },
            parts[false].map { .note(.mediaMended, "\(file) is written anew for every output, as it has \($0)") },
            path.flatMap { otherType(content.type, of: $0) },
            manyPixels(content, of: file),
        ].compactMap(\.self)
    }

    /// So many pixels, of four bytes each, are the most that Chromium takes for a picture (2 GiB).
    private static let mostPixels = 1 << 29

    private static func manyPixels(_ content: MediaContent, of file: String) -> Diagnostic? {
        guard let (width, height) = content.type.pixels(of: content.bytes) else { return nil }
        let (count, overflows) = width.multipliedReportingOverflow(by: height)
        guard overflows || count >= mostPixels else { return nil }
        return .warning(
            .mediaManyPixels,
            "\(file) has \(width) × \(height) pixels, which browsers and readers do not show",
            hint: "make it smaller: no page shows more than 5,000 pixels across"
        )
    }

    /// Where the name of a file promises another type than it has.
    private static func otherType(_ type: MediaType, of file: String) -> Diagnostic? {
        let name = FilePath.fileExtension(of: file).lowercased()
        guard !name.isEmpty, !type.hasExtension(name) else { return nil }
        return .note(.mediaOtherType, "\(file) is \(type.rawValue) by its content, and is named so in outputs")
    }
}
