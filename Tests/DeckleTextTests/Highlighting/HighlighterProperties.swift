import DeckleCore
import Testing

@testable import DeckleText

@Suite struct HighlighterProperties {
    /// Pieces that languages give a meaning to, and characters of one to four bytes.
    private static let pieces = [
        "\"", "'", "`", "\"\"\"", "\\", "/", "//", "/*", "*/", "#", "--", "<", ">", "</", "<script>", "</script>",
        "<!--",
        "<<EOF", "EOF", "{", "}", "${", "$(", "\\(", "(", ")", "[", "]", "|", "- ", ": ", "=", "@", "$", "&", "0",
        "1.5e-3",
        "..", "f\"", "r#\"", "def ", "class ", "Name", "x", " ", "  ", "\n", "\n\n", "\t", "\r\n", "\0", "é", "茶", "🍵",
        "?>",
        "<?php", "=begin", "%w[", "@@", "+", "GET ", "HTTP/1.1", "$ ",
    ]

    private static let names = LanguageCatalog.entries.flatMap(\.names)
    private static let languages = LanguageCatalog.entries.map { $0.names[0] }

    @Test(arguments: names) func coversEveryByte(_ language: String) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix(state: seed)
        for _ in 0..<20 {
            let code = (0..<40).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
            let tokens = try #require(Highlighter().tokens(of: code, language: language))
            expectSound(tokens, code, "\(language), seed \(seed): \(code.debugDescription)")
        }
    }

    @Test(arguments: languages) func worksInLinearTime(_ language: String) throws {
        let language = try #require(LanguageCatalog.language(named: language))
        for piece in Self.pieces {
            let code = String(repeating: piece, count: 4000 / piece.utf8.count)
            var lexer = Lexer(code, language)
            lexer.run()
            #expect(lexer.steps <= 10 * code.utf8.count, "\(piece.debugDescription): \(lexer.steps) steps")
        }
    }

    private func expectSound(_ tokens: [CodeToken], _ code: String, _ comment: Comment) {
        #expect(tokens.reduce(0) { $0 + $1.length } == code.utf8.count, comment)
        #expect(tokens.allSatisfy { $0.length > 0 }, comment)
        #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.kind != $1.kind }, comment)
        let bytes = Array(code.utf8)
        var position = 0
        for token in tokens {
            #expect(bytes[position] & 0xC0 != 0x80, comment)
            position += token.length
        }
    }
}

/// A generator whose numbers follow from a seed (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators).
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
