internal import DeckleCore

/// A file of a folder that holds questions.
struct ReadmeFile {
    let script: ReadmeScript
    /// When it was last written, where that is known.
    let modified: Timestamp?
}
