internal import DeckleCore
internal import DeckleText

/// What comments say of a question: `<!-- tags: (html, css) -->`, `<!-- expertise: (2) -->`.
struct QuestionTags {
    private(set) var tags: [String] = []
    /// How hard it is, where 0 stands for easy and 2 for hard.
    private(set) var difficulty: Difficulty?

    /// Takes the comments out of the lines of a question.
    static func take(from lines: inout [BodyLine]) -> QuestionTags {
        var found = QuestionTags()
        for index in lines.indices where !lines[index].isFenced {
            guard let (name, values) = comment(lines[index].content) else { continue }
            switch name {
            case "tags": found.tags += values
            case "expertise", "difficulty": found.difficulty = values.first.flatMap(level)
            default: continue
            }
            lines[index].text = []
        }
        return found
    }

    private static func comment(_ line: ArraySlice<UInt8>) -> (name: String, values: [String])? {
        guard line.starts(with: "<!--".utf8), line.suffix(3).elementsEqual("-->".utf8), line.count > 7 else {
            return nil
        }
        let parts = String(decoding: line.dropFirst(4).dropLast(3), as: UTF8.self).split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let values = parts[1].split { ",()".contains($0) }.map { $0.split(separator: " ").joined(separator: " ") }
        return (parts[0].filter { $0 != " " }.lowercased(), values.filter { !$0.isEmpty })
    }

    private static func level(_ value: String) -> Difficulty? {
        switch value {
        case "0": .easy
        case "1": .medium
        case "2": .hard
        default: nil
        }
    }
}
