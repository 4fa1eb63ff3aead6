internal import DeckleCore
internal import DeckleSystem

extension Media {
    /// - Parameters:
    ///   - file: the path of the file, whose last part gives the name its stem: however it is referred to, it is one
    ///     file of one name.
    ///   - handle: where the library finds the file again.
    init(_ content: MediaContent, file: String, handle: Int) {
        let digest = Hex.text(Digest.sha256(content.bytes).prefix(6))
        self.init(
            name: "\(Self.stem(of: file))-\(digest).\(content.type.fileExtension)",
            type: content.type.rawValue,
            size: content.bytes.count,
            handle: handle
        )
    }

    /// The file name without its extension, made of `[a-z0-9_-]`, at most 40 characters.
    ///
    /// It goes by characters, so that a letter with a mark gives the same in both of its forms.
    private static func stem(of path: String) -> String {
        let file = path.split(separator: "/").last ?? ""
        let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
        let safe = stem.lowercased().map { character in
            let isSafe = character.isASCII && (character.isLetter || character.isNumber || character == "_")
            return isSafe ? String(character) : "-"
        }.joined()
        let words = safe.split(separator: "-").joined(separator: "-").prefix(40)
        return words.isEmpty ? "media" : String(words)
    }
}
