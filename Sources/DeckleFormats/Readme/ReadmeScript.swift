internal import DeckleCore
internal import DeckleText

/// A file of a deck, cut into questions.
struct ReadmeScript {
    let outline: ReadmeOutline
    let cut: ReadmeCut
    /// Where the file lies among those of the deck; empty for a deck of one file.
    let path: String
    /// The path without its ending and without a name such as `README`.
    let key: String

    var text: ReadmeText { outline.text }

    /// Nil where nothing in the text looks like questions.
    ///
    /// - Parameters:
    ///   - choice: what the user takes for questions; nil where the text is to tell.
    ///   - usual: the names of the grammars that other files of the deck are surely written in.
    init?(_ outline: ReadmeOutline, path: String = "", choice: GrammarChoice? = nil, usual: Set<String> = []) {
        let groups = ReadmeGroups(outline, usual: usual).chosen(choice)
        guard !groups.isEmpty else { return nil }
        self.outline = outline
        self.path = path
        key = Self.key(of: path)
        cut = ReadmeCut(outline, groups: groups)
    }

    /// The key of a file.
    static func key(of path: String) -> String {
        let stem = FilePath.withoutExtension(path)
        let isIndex = ["readme", "index"].contains(FilePath.name(of: stem).lowercased())
        return isIndex ? FilePath.folder(of: stem) : stem
    }

    /// Whether there is no doubt that these are questions.
    var isSure: Bool { cut.groups.contains { $0.score >= Grammar.sure } }
}
