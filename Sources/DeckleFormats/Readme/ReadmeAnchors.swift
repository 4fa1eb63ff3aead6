internal import DeckleCore
internal import DeckleSystem

/// What links call the questions of a file: by their headings, those in their answers, and elements with a name.
struct ReadmeAnchors: Sendable {
    /// The questions by fingerprints of their names, as there is one for every heading.
    private let questions: [UInt64: UInt32]
    /// The first question of the file.
    let first: UInt32?

    /// - Parameter handles: what the deck calls the questions of the file; nil for those that are left out.
    init(_ script: ReadmeScript, handles: [UInt32?]) {
        questions = ReadmeAnchorFinder(script, handles: handles).questions
        first = handles.lazy.compactMap(\.self).first
    }

    /// - Parameter fragment: what stands behind the `#` of a link.
    func question(_ fragment: String) -> UInt32? {
        questions[Digest.fingerprint(HeadingName.of(fragment: fragment))]
    }
}
