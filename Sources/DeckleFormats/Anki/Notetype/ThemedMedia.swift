internal import DeckleCore
internal import DeckleSystem

/// The media of a deck together with what the cards' style sheet refers to.
struct ThemedMedia: MediaLibrary {
    private let deck: any MediaLibrary
    private let assets: [ThemeAsset]

    /// - Throws: ``Failure`` with `theme.missing-file` or `theme.bad-picture`
    init(_ job: ExportJob) throws {
        let sheet = try job.theme.file("apkg/style.css")
        try job.theme.checkPictures(of: sheet)
        deck = job.media
        assets = job.theme.assets(for: sheet)
    }

    /// A style sheet of cards that finds the theme's fonts and pictures by their names in the package.
    static func addressed(_ sheet: String, _ theme: Theme) -> String {
        theme.addressed(sheet, name(of:))
    }

    /// The theme's files, which only style sheets refer to.
    var files: [Media] {
        assets.enumerated().map { index, asset in
            // No library hands out handles below zero.
            Media(name: Self.name(of: asset), type: asset.type, size: asset.bytes.count, handle: -1 - index)
        }
    }

    func find(_ reference: String, from page: String) throws -> Media? { try deck.find(reference, from: page) }

    func bytes(of media: Media) throws -> [UInt8] {
        let index = -1 - media.handle
        return assets.indices.contains(index) ? assets[index].bytes : try deck.bytes(of: media)
    }

    /// A name of its content's own: a learner's decks share one folder of files, which may have other themes.
    ///
    /// Anki keeps files that begin with `_` although no field refers to them.
    private static func name(of asset: ThemeAsset) -> String {
        let file = asset.path.split(separator: "/").last ?? ""
        let dot = file.lastIndex(of: ".") ?? file.endIndex
        return "_\(file[..<dot].prefix(40))-\(Hex.text(Digest.sha256(asset.bytes).prefix(6)))\(file[dot...])"
    }
}
