/// Words by the look of their script, where a text has no spaces: a dictionary would know better, and none is at hand.
enum WordsOfScript {
    private enum Script {
        case ideographs, katakana, hiragana

        init?(_ character: Character) {
            guard let scalar = character.unicodeScalars.first else { return nil }
            if scalar.properties.isIdeographic {
                self = .ideographs
            } else if (0x3040...0x309F).contains(scalar.value) {
                self = .hiragana
            } else if (0x30A0...0x30FF).contains(scalar.value) {
                self = .katakana
            } else {
                return nil
            }
        }

        /// How long a stretch may be that is taken for one word, in characters.
        var longestWord: Int {
            switch self {
            case .ideographs, .hiragana: 4
            case .katakana: 8
            }
        }
    }

    /// Joins short stretches of one script, and the hiragana that ends a word with what it ends.
    ///
    /// - Parameter parts: pieces of a text between which a line may end.
    static func joined(_ parts: [String]) -> [String] {
        runs(of: parts).reduce(into: []) { words, run in
            let word = run.parts.joined()
            if word.count > run.script.map(\.longestWord) ?? 0 {
                words += run.parts
            } else if run.isEnding, let last = words.popLast() {
                words.append(last + word)
            } else {
                words.append(word)
            }
        }
    }

    private struct Run {
        let script: Script?
        /// Whether it may be the end of the word before.
        let isEnding: Bool
        var parts: [String]
    }

    /// Stretches of parts that are of one script; a bracket or a stop parts them.
    private static func runs(of parts: [String]) -> [Run] {
        parts.reduce(into: []) { runs, part in
            let script = part.first.flatMap(Script.init), before = runs.last?.parts.last?.last.flatMap(Script.init)
            if let script, script == before, script == runs.last?.script {
                runs[runs.count - 1].parts.append(part)
            } else {
                runs.append(Run(script: script, isEnding: script == .hiragana && before != nil, parts: [part]))
            }
        }
    }
}
