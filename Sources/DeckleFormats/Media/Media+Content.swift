package import DeckleCore
internal import DeckleSystem

extension Media {
    /// Describes a file by its content.
    ///
    /// - Parameters:
    ///   - reference: the reference in the source, whose last part gives the name its stem.
    ///   - bytes: the content.
    ///   - handle: where the library finds the file again.
    /// - Throws: ``Failure`` with `media.empty` or `media.unknown-type`.
    package init(reference: String, content bytes: [UInt8], handle: Int) throws {
        guard !bytes.isEmpty else {
            throw Failure(.error(.mediaEmpty, "\(reference) is empty, its description stands in its place"))
        }
        guard let type = MediaType(content: bytes) else {
            throw Failure(
                .error(
                    .mediaUnknownType,
                    "\(reference) is no picture and no recording that can be bundled, its description stands in its place",
                    hint: "PNG, JPEG, GIF, WebP, AVIF, SVG, MP3, Ogg, WAV, FLAC and M4A can be"
                )
            )
        }
        let digest = Hex.text(Digest.sha256(bytes).prefix(6))
        self.init(
            name: "\(Self.stem(of: reference))-\(digest).\(type.fileExtension)",
            type: type.rawValue,
            size: bytes.count,
            handle: handle
        )
    }

    /// The file name without its extension, made of `[a-z0-9_-]`, at most 40 characters.
    private static func stem(of reference: String) -> String {
        let path = reference.prefix { $0 != "?" && $0 != "#" }
        let file = path.split(separator: "/").last ?? ""
        let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
        let safe = stem.lowercased().unicodeScalars.map { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789_".unicodeScalars.contains(scalar))
                ? String(scalar) : "-"
        }.joined()
        let words = safe.split(separator: "-").joined(separator: "-").prefix(40)
        return words.isEmpty ? "media" : String(words)
    }
}
