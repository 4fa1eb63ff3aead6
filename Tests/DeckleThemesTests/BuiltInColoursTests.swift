import DeckleCore
import DeckleSystem
import Foundation
import Testing

@testable import DeckleThemes

/// What is read in the built-in themes has the contrast that WCAG asks of small text, by day and by night.
@Suite struct BuiltInColoursTests {
    private static let read =
        ["ink", "muted", "accent"]
        + [
            "keyword", "string", "comment", "number", "function", "type", "builtin", "punctuation", "inserted",
            "deleted",
        ]
        .map { "code-" + $0 }

    private func contrast(_ one: String, _ other: String) throws -> Double {
        try #require(Colour(css: one), "\(one)").contrast(with: #require(Colour(css: other), "\(other)"))
    }

    @Test(arguments: try ThemeLibrary().names())
    func everyColourCanBeRead(theme: String) throws {
        let tokens = try ThemeLibrary().resolve(theme, language: "en").tokens
        for name in Self.read {
            let colour = try #require(tokens[name])
            for ground in ["paper", "code-ground"] {
                let behind = try #require(tokens[ground])
                #expect(try contrast(colour.light, behind.light) >= 4.5, "\(name) on \(ground)")
                #expect(try contrast(colour.dark, behind.dark) >= 4.5, "\(name) on \(ground) at night")
            }
            // Sheets are printed on white paper.
            #expect(try contrast(colour.light, "#ffffff") >= 4.5, "\(name) on white")
        }
    }

    /// Tokens of one weight and slant are told apart by their lightness alone where a page is grey, unless a theme gives
    /// them one colour on purpose: 6 of L* (CIE 15, section 8.2.1) is a step that paper and e-ink keep.
    @Test(arguments: try ThemeLibrary().names())
    func greyTellsTokensApart(theme: String) throws {
        let tokens = try ThemeLibrary().resolve(theme, language: "en").tokens
        let styles = [
            ["code-keyword", "code-type"], ["code-comment", "code-builtin"],
            ["code-string", "code-number", "code-function", "code-punctuation", "ink"],
        ]
        for style in styles {
            let colours = try style.map { try #require(tokens[$0]) }
            for tones in [colours.map(\.light), colours.map(\.dark)] {
                let steps = try Set(tones).map(lightness).sorted()
                for (one, next) in zip(steps, steps.dropFirst()) { #expect(next - one >= 6, "\(style)") }
            }
        }
    }

    /// The lightness L* of a colour, from 0 to 100.
    private func lightness(_ colour: String) throws -> Double {
        let luminance = 0.05 * (try contrast(colour, "#000000") - 1)
        return 116 * cbrt(luminance) - 16
    }

    /// Lines of books lie on the ground that a reading system chooses.
    @Test(arguments: try ThemeLibrary().names())
    func linesOfBooksShowOnEveryGround(theme: String) throws {
        let tokens = try ThemeLibrary().resolve(theme, language: "en").tokens
        let accent = try #require(tokens["book-accent"])
        #expect(accent.light == accent.dark)
        for ground in ["#ffffff", "#f4ecd8", "#121212"] { #expect(try contrast(accent.light, ground) >= 3) }
    }
}
