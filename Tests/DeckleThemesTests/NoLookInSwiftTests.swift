import DeckleCore
import DeckleTestSupport
import Foundation
import Testing

@testable import DeckleThemes

/// Colours, lengths, fonts and labels are the theme's; Swift places and renders.
@Suite struct NoLookInSwiftTests {
    @Test func noColourLengthFontOrLabelStandsInSwift() throws {
        let sources = try PackageRoot.sources(in: "Sources")
        try #require(sources.count > 50)
        for (path, source) in sources {
            for literal in SwiftLiteral.all(in: source) {
                #expect(finding(in: literal.text) == nil, "Sources/\(path):\(literal.line): \(literal.text)")
            }
        }
    }

    @Test(arguments: [
        ("a #1f5aa6", "colour"), ("#FFF", "colour"), ("rgb(1, 2, 3)", "colour"), ("color: red", "style"),
        ("background:white", "style"), ("font-family: x", "style"), ("1.5em", "length"), ("12px solid", "length"),
        (".25mm", "length"), ("Liberation Sans", "font"), ("menlo", "font"), ("the Rule of thumb is", "label"),
        ("Title page", "label"),
    ])
    func findsWhatMustNotStandThere(literal: String, kind: String) {
        #expect(finding(in: literal) == kind)
    }

    @Test(arguments: ["&#123;", "page#3", "utf-8", "3 cards", "k-kw", "a: b", "item", "#abcde"])
    func leavesOtherTextAlone(literal: String) {
        #expect(finding(in: literal) == nil)
    }

    @Test func readsLiteralsOfAllKinds() {
        let source = #"""
            let a = "one \" two" // "no"
            let b = ##"raw "# text"##
            let c = """
                many
                """
            """#
        #expect(SwiftLiteral.all(in: source).map(\.line) == [1, 2, 3])
        #expect(SwiftLiteral.all(in: source)[1].text == ##"raw "# text"##)
    }

    /// What kind of look a literal holds; nil for none.
    private func finding(in literal: String) -> String? {
        let colour = /(?:^|[^&\w])#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})(?!\w)|\b(rgba?|hsla?|oklch|lab)\(/
        let style = /(?:^|[^\w-])(color|background|font|border|margin|padding|width|height|fill|stroke)(-[a-z-]+)?:/
        let length = /(?:^|[^\w.])\d*\.?\d+(px|pt|pc|mm|cm|in|em|rem|ex|ch|vw|vh)(?!\w)/
        if literal.contains(colour) { return "colour" }
        if literal.contains(style) { return "style" }
        if literal.contains(length) { return "length" }
        let lowercased = literal.lowercased()
        if Self.fonts.contains(where: lowercased.contains) { return "font" }
        return Self.phrases.contains(where: lowercased.contains) ? "label" : nil
    }

    /// The names of fonts in the stacks of the root theme, without the generic ones.
    private static let fonts: [String] = {
        let generic: Set = ["system-ui", "-apple-system", "sans-serif", "serif", "monospace", "ui-monospace", "math"]
        let tokens = (try? ThemeLibrary().resolution(of: ThemeLibrary.root, language: "en").tokens) ?? []
        let stacks = tokens.filter { $0.type == TokenType.fonts.name }.flatMap(\.values)
        let names = stacks.flatMap { $0.split(separator: ",") }.map {
            $0.trimmingCharacters(in: CharacterSet(charactersIn: "\" ")).lowercased()
        }
        return names.filter { !generic.contains($0) }
    }()

    /// The English labels of more than one word.
    private static let phrases: [String] = {
        let labels = try? ThemeLibrary().resolve(ThemeLibrary.root, language: "en").labels.entries
        return (labels ?? [:]).values.compactMap { $0["other"] }
            .filter { $0.split(separator: " ").count > 1 && !$0.contains("{n}") }
            .map { $0.lowercased() }
    }()
}
