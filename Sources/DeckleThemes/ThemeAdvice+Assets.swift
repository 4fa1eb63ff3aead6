internal import DeckleCore

extension ThemeAdvice {
    /// The outputs whose style sheets refer to an asset, by the names of their folders.
    func targets(of asset: String) -> [String] {
        let sheets = table.parts.filter { path, parts in
            path.hasSuffix(".css")
                && parts.contains { AssetReference.all(in: $0.text ?? "").contains { $0.path == asset } }
        }
        return Set(sheets.keys.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
    }

    /// The assets of the chain, without their bytes.
    private var assets: [ThemeAsset] { table.parts.keys.sorted().compactMap { ThemeAsset(path: $0, bytes: []) } }

    /// A note for each font and picture: which outputs hold it, as most cannot.
    var journeys: [Diagnostic] {
        assets.compactMap { asset in
            let targets = targets(of: asset.path)
            guard !targets.isEmpty else { return nil }
            return .note(
                .themeAsset,
                "\(asset.path) goes into \(targets.joined(separator: ", ")), nothing else holds it"
            )
        }
    }

    /// Fonts that no licence lies beside: whoever passes one on needs to know whether they may.
    var fonts: [Diagnostic] {
        let licensed = Set(assets.filter(\.isLicence).map(\.folder))
        return assets.filter { $0.isFont && !licensed.contains($0.folder) }.map { font in
            .warning(
                .themeNoLicence,
                "the font \(font.path) has no licence beside it",
                at: Place(file: table.parts[font.path]?.last?.path ?? font.path),
                hint: "put the text of its licence into the same folder, such as \(font.folder)OFL.txt"
            )
        }
    }
}
