/// The names that Anki takes for media files (rslib/src/media/files.rs).
enum MediaName {
    /// Whether a name is one file name, without signs that some system gives a meaning.
    static func isSafe(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 120 && name.first != "." && name.last != " " && name.last != "."
            && !name.unicodeScalars.contains { $0.properties.generalCategory == .control || forbidden.contains($0) }
    }

    private static let forbidden = Set("[]<>:\"/?*^\\|".unicodeScalars)
}
