import DeckleCore
import DeckleThemes

/// The folder that `deckle themes new` writes: a theme that differs from the one it builds on by one rule.
struct StarterTheme {
    private let name: String
    private let base: ThemeResolution

    /// - Parameters:
    ///   - name: of the new theme's folder.
    ///   - base: the theme that it builds on.
    init(name: String, base: ThemeResolution) {
        self.name = name
        self.base = base
    }

    /// The texts of the files by their paths.
    var files: [(path: String, text: String)] { [("theme.yml", manifest), ("apkg/style.append.css", style)] }

    private var manifest: String {
        """
        # What differs from the theme \(base.theme.name); everything else is taken from there.
        name: \(YAMLText.quoted(title))
        summary: What people will see in it
        extends: \(YAMLText.quoted(base.theme.name))
        # author: Ada Example
        # licence: CC0-1.0

        # Values of the look, as \(base.theme.name) has them: change one, export, and look. A colour has one value for light
        # pages and one for dark ones. All of them: deckle themes show \(base.theme.name)
        tokens:
        \(tokens.joined(separator: "\n"))
        \(paper)
        """
    }

    private var style: String {
        """
        /* This goes on from the style of cards of the theme \(base.theme.name). A token is written var(--ink). Books have
           theirs in epub/book.append.css, sheets in html/content.append.css; a file of the same name replaces the other:
           deckle themes show \(base.theme.name) --file apkg/style.css */
        .deckle .question { text-align: center; }

        """
    }

    /// `deep-sea` as `Deep sea`.
    private var title: String {
        let words = name.split { "-_ ".contains($0) }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static let shownTokens = ["paper", "ink", "muted", "accent", "rule", "code-ground"]

    private var tokens: [String] {
        Self.shownTokens.compactMap { name in base.theme.tokens[name].map { (name, $0) } }.map { name, value in
            let light = YAMLText.quoted(value.light), dark = YAMLText.quoted(value.dark)
            return "  \(name): { light: \(light), dark: \(dark) }"
        }
    }

    private var paper: String {
        guard let paper = base.theme.papers.first else { return "" }
        return """

            # Papers of its own, beside those of \(base.theme.name): --set html.paper=mine
            # papers:
            #   mine: { label: Mine, size: \(paper.size) }

            """
    }
}
