extension Theme {
    /// What the style sheets may refer to, and the licences that go with it, in the order of paths.
    public var assets: [ThemeAsset] {
        files.sorted { $0.key < $1.key }.compactMap { path, file in
            guard case .bytes(let bytes) = file else { return nil }
            return ThemeAsset(path: path, bytes: bytes)
        }
    }

    /// What an output must hold that holds a style sheet: the fonts and pictures it refers to, with their licences.
    public func assets(for sheet: String) -> [ThemeAsset] {
        let paths = Set(AssetReference.all(in: sheet).map(\.path))
        if paths.isEmpty { return [] }
        let all = assets
        let folders = Set(all.filter { paths.contains($0.path) }.map(\.folder))
        return all.filter { paths.contains($0.path) || ($0.isLicence && folders.contains($0.folder)) }
    }

    /// A style sheet in which the theme's fonts and pictures are found where an output holds them.
    ///
    /// - Parameter address: where that is, an address without quotation marks.
    public func addressed(_ sheet: String, _ address: (ThemeAsset) throws -> String) rethrows -> String {
        let references = AssetReference.all(in: sheet)
        if references.isEmpty { return sheet }
        let known = Dictionary(uniqueKeysWithValues: assets.map { ($0.path, $0) })
        var bytes = Array(sheet.utf8)
        for reference in references.reversed() {
            guard let asset = known[reference.path] else { continue }
            bytes.replaceSubrange(reference.range, with: "url(\"\(try address(asset))\")".utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
