internal import DeckleCore

extension Theme {
    /// Makes sure that the pictures which a style sheet refers to can go into an output as they are. A font that a client
    /// cannot read it replaces by another.
    ///
    /// - Throws: ``Failure`` with `theme.bad-picture`
    func checkPictures(of sheet: String) throws {
        let faults = assets(for: sheet).compactMap { picture in
            Self.fault(of: picture).map { Self.error(picture.path, $0) }
        }
        if !faults.isEmpty { throw Failure(faults) }
    }

    private static func error(_ path: String, _ reason: String) -> Diagnostic {
        .error(
            .themeBadPicture,
            "\(path) \(reason)",
            at: Place(file: path),
            hint: "put a whole, plain one in its place"
        )
    }

    /// What keeps a picture from going into an output; nil for any other asset.
    private static func fault(of asset: ThemeAsset) -> String? {
        guard let type = MediaType(rawValue: asset.type) else { return nil }
        do throws(MediaFault) {
            let content = try MediaContent(asset.bytes)
            if content.type != type { return "is \(content.type.rawValue) by its content" }
            return content.mends.isEmpty ? nil : "has " + content.mends.map(\.words).joined(separator: "; ")
        } catch {
            return error.reason
        }
    }
}
