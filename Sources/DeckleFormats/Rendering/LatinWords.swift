/// Finds the words in text that is read from right to left whose signs would be torn off: `C++` shows as `++C` there.
enum LatinWords {
    /// The text in pieces, of which those are to be isolated that start or end with a sign.
    static func pieces(of text: String) -> [(text: Substring, isIsolated: Bool)] {
        guard text.utf8.contains(where: signBytes.contains) else { return [(text[...], false)] }
        var pieces: [(text: Substring, isIsolated: Bool)] = []
        var start = text.startIndex
        for word in text.split(whereSeparator: \.isWhitespace).map(core) where isTorn(word) {
            pieces.append((text[start..<word.startIndex], false))
            pieces.append((word, true))
            start = word.endIndex
        }
        return pieces + [(text[start...], false)]
    }

    /// The word without the brackets and marks that belong to the sentence.
    private static func core(_ word: Substring) -> Substring {
        let start = word.drop { sentence.contains($0) }
        guard let end = start.lastIndex(where: { !sentence.contains($0) }) else { return start.prefix(0) }
        return start[...end]
    }

    private static func isTorn(_ word: Substring) -> Bool {
        guard let first = word.first, let last = word.last, word.contains(where: isLatin) else { return false }
        return word.allSatisfy { isLatin($0) || $0.isNumber || signs.contains($0) }
            && (signs.contains(first) || signs.contains(last))
    }

    private static func isLatin(_ character: Character) -> Bool { character.isASCII && character.isLetter }

    private static let sentence = Set(".,:;!?؟،؛…()[]{}«»\"'“”")
    private static let signs = Set("+#*/\\-_~@$%&=<>^|")
    private static let signBytes = Set("+#*/\\-_~@$%&=<>^|".utf8)
}
