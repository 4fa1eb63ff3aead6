import DeckleCore
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

    /// The share of light that a colour gives back.
    private func luminance(_ colour: String) throws -> Double {
        let bits = try #require(Int(colour.dropFirst(), radix: 16), "\(colour)")
        let shares = [bits >> 16, bits >> 8 & 0xFF, bits & 0xFF].map { Double($0) / 255 }
        let linear = shares.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    private func contrast(_ one: String, _ other: String) throws -> Double {
        let values = [try luminance(one), try luminance(other)].sorted()
        return (values[1] + 0.05) / (values[0] + 0.05)
    }

    @Test func contrastIsThatOfTheStandard() throws {
        #expect(try contrast("#000000", "#ffffff") == 21)
        #expect(try abs(contrast("#767676", "#ffffff") - 4.54) < 0.005)
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

    /// Lines of books lie on the ground that a reading system chooses.
    @Test(arguments: try ThemeLibrary().names())
    func linesOfBooksShowOnEveryGround(theme: String) throws {
        let tokens = try ThemeLibrary().resolve(theme, language: "en").tokens
        let accent = try #require(tokens["book-accent"])
        #expect(accent.light == accent.dark)
        for ground in ["#ffffff", "#f4ecd8", "#121212"] { #expect(try contrast(accent.light, ground) >= 3) }
    }
}
