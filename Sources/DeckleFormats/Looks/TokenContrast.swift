internal import DeckleCore
internal import DeckleSystem
internal import DeckleThemes

/// How the colours of a theme that text has stand out from those it stands on.
struct TokenContrast {
    private let theme: Theme
    /// The manifest of the theme itself: what is written there can be mended.
    private let manifest: String

    init(_ resolution: ThemeResolution) {
        theme = resolution.theme
        manifest = FilePath.join(resolution.chain.first?.path ?? "", "theme.yml")
    }

    /// The grounds of text, and the names of colours that stand on each; those of code stand on both.
    private static let paper = "paper", code = "code-ground"
    private static let texts = ["ink", "muted", "accent"]

    var findings: [Diagnostic] {
        let codes = theme.tokens.keys.filter { $0.hasPrefix("code-") && $0 != Self.code }.sorted()
        return (Self.texts + codes).flatMap { findings(of: $0, on: Self.paper) }
            + (["ink"] + codes).flatMap { findings(of: $0, on: Self.code) }
    }

    private func findings(of text: String, on ground: String) -> [Diagnostic] {
        guard let text = theme.tokens[text].map({ (name: text, value: $0) }), text.value.type == .colour,
            let ground = theme.tokens[ground].map({ (name: ground, value: $0) }), ground.value.type == .colour
        else { return [] }
        let places = [text.value.place, ground.value.place].compactMap(\.self)
        let place = places.first { $0.file == manifest } ?? places.first
        return [
            finding(text.name, text.value.light, ground.name, ground.value.light, "light", at: place),
            finding(text.name, text.value.dark, ground.name, ground.value.dark, "dark", at: place),
        ].compactMap(\.self)
    }

    private func finding(
        _ name: String,
        _ text: String,
        _ groundName: String,
        _ ground: String,
        _ mode: String,
        at place: Place?
    ) -> Diagnostic? {
        guard let colour = Colour(css: text), let under = Colour(css: ground) else {
            return .note(
                .themeUnjudgedColour,
                "how \(name) stands out on \(groundName) cannot be told from \(text) and \(ground)",
                at: place,
                hint: Diagnostic.Code.lookHints[.themeUnjudgedColour]
            )
        }
        let contrast = colour.contrast(with: under)
        guard contrast < CodeContrast.least else { return nil }
        return .warning(
            .themeLowContrast,
            "\(name) has a contrast of \(CodeContrast.ratio(contrast)) with \(groundName) on \(mode) pages",
            at: place,
            hint: "make \(text) \(under.isLighter(than: colour) ? "darker" : "lighter"), or its ground the other way"
        )
    }
}
