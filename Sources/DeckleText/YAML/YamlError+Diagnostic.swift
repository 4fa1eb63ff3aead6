internal import Yams

internal import DeckleCore

extension YamlError {
    /// The error as the user is told of it.
    func diagnostic(file: String, text: String) -> Diagnostic {
        let (problem, mark) = facts
        let place = mark.map { Place(file: file, text: text, line: $0.line, column: $0.column) }
        return .error(.yamlSyntax, problem, at: place ?? unreadable(in: text, file: file) ?? Place(file: file))
    }

    /// The place of a character that no YAML may hold.
    private func unreadable(in text: String, file: String) -> Place? {
        guard case .reader(_, let offset?, _, _) = self,
            let index = text.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex)
        else { return nil }
        let start = text.utf8.distance(from: text.startIndex, to: index)
        return Place(file: file, text: text, range: start..<start)
    }

    private var facts: (problem: String, mark: Mark?) {
        switch self {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (problem, mark)
        case .duplicatedKeysInMapping(let names, let context):
            ("the key \"\(names.joined(separator: "\", \""))\" stands here twice", context.mark)
        case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
            (problem, nil)
        case .no, .memory, .dataCouldNotBeDecoded:
            ("the text cannot be read", nil)
        }
    }
}
