/// Tells the language of a deck by the letters of some of its prompts, where one script means one language well enough.
///
/// A prompt counts for the script that it opens with or that has the most letters in it outside of code, so that names
/// in Latin letters in a Russian question do not make it English. Latin letters tell no language.
struct LanguageGuess {
    /// As many prompts as tell enough.
    static let sampleSize = 64

    private var prompts = 0
    private var votes = ScriptTally()
    private var letters = ScriptTally()
    /// Those letters of ``telling`` that were met.
    private var marks: Set<Unicode.Scalar> = []

    mutating func add(_ prompt: String) {
        var counts = ScriptTally()
        var opening: Script?
        // Text between backticks is code, and a prompt may be as long as a book.
        let words = prompt.unicodeScalars.prefix(400).split(separator: "`", omittingEmptySubsequences: false)
        for (index, part) in words.enumerated() where index.isMultiple(of: 2) {
            for scalar in part {
                guard let script = Script(scalar) else { continue }
                counts[script.family] += script.weight
                opening = opening ?? script.family
                letters[script] += 1
                if script != .latin, Self.telling.contains(scalar) { marks.insert(scalar) }
            }
        }
        guard let opening else { return }
        prompts += 1
        let others = Script.allCases.filter { $0 != .latin && counts[$0] > 0 }
        guard let script = others.max(by: { counts[$0] < counts[$1] }) else { return }
        if opening == script || counts[script] > counts[.latin] { votes[script] += 1 }
    }

    /// The language of most prompts; nil where they do not tell.
    var language: String? {
        guard let script = Script.allCases.first(where: { votes[$0] * 2 > prompts }) else { return nil }
        switch script {
        case .cyrillic: return cyrillic
        case .arabic: return arabic
        case .han: return eastAsian.language
        default: return script.language
        }
    }

    /// A Chinese character is written in three languages; the letters around it tell which.
    private var eastAsian: Script {
        let han = letters[.han], kana = letters[.kana], hangul = letters[.hangul]
        if hangul > max(kana, han / 8) { return .hangul }
        return kana > han / 16 ? .kana : .han
    }

    private var cyrillic: String {
        if has("їєґ") || has("і") && !has("ыў") { return "uk" }
        if has("ў") { return "be" }
        if has("ђћљњџј") { return "sr" }
        return has("ъ") && !has("ыэё") ? "bg" : "ru"
    }

    private var arabic: String {
        if has("ٹڈڑںے") { return "ur" }
        return has("یکپچژگ") ? "fa" : "ar"
    }

    private func has(_ letters: String) -> Bool { letters.unicodeScalars.contains(where: marks.contains) }

    /// Letters that one language of a script has and others lack.
    private static let telling = Set("їєґіыўђћљњџјъэёٹڈڑںےیکپچژگ".unicodeScalars)
}

extension Script {
    /// The script under which a letter is counted: those of Chinese, Japanese and Korean are mixed in one text.
    fileprivate var family: Script {
        switch self {
        case .kana, .hangul: .han
        default: self
        }
    }
}
