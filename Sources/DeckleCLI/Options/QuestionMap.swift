import DeckleCore

/// What `--map` says, such as `prompt=word,answer=meaning`.
enum QuestionMap {
    /// - Throws: ``Failure`` with `usage.bad-value`
    static func parts(_ texts: [String]) throws -> [QuestionPart: String] {
        var map: [QuestionPart: String] = [:]
        for pair in texts.flatMap({ $0.split(separator: ",") }) {
            let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard sides.count == 2 else { throw bad("\(pair)", hint: "write it such as prompt=word,answer=meaning") }
            guard let part = QuestionPart(rawValue: sides[0]) else { throw bad(sides[0], hint: nearest(to: sides[0])) }
            map[part] = sides[1]
        }
        return map
    }

    private static func nearest(to name: String) -> String {
        let names = QuestionPart.allCases.map(\.rawValue)
        return Nearest.name(to: name, among: names).map { "did you mean \($0)?" }
            ?? "the parts are \(names.joined(separator: ", "))"
    }

    private static func bad(_ text: String, hint: String) -> Failure {
        Failure(.error(.usageBadValue, "--map cannot have \"\(text)\"", hint: hint))
    }
}
