internal import DeckleCore

/// Tells recordings from pictures: Markdown writes both as `![label](source)`.
enum AudioSource {
    private static let extensions = ["mp3", "ogg", "oga", "opus", "m4a", "wav", "flac"]

    static func isAudio(_ source: String) -> Bool {
        if DataAddress.isOne(source) { return DataAddress.type(of: source).hasPrefix("audio/") }
        let path = source.prefix { $0 != "?" && $0 != "#" }
        guard let dot = path.lastIndex(of: ".") else { return false }
        return extensions.contains(path[dot...].dropFirst().lowercased())
    }
}
