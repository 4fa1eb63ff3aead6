internal import DeckleCore
internal import DeckleText

/// Which lists of content files are of questions.
struct ContentLists: Sendable {
    /// The member of a page that holds its questions.
    static let name = "questions"

    private let prompts: [String]
    /// What the user calls prompts; their lists may be called anything.
    private let mapped: String?

    init(_ map: [QuestionPart: String] = [:]) {
        mapped = map[.prompt]
        prompts = [mapped].compactMap(\.self) + NuxtQuestion.promptNames
    }

    /// Whether a YAML text can hold one; parsing it would take longer.
    func mayBe(in yaml: String) -> Bool {
        let bytes = Array(yaml.utf8)[...]
        return [Self.name, mapped].contains { $0.map { Self.isKey($0, in: bytes) } ?? false }
    }

    /// Whether a name stands before a colon; titles and addresses have the same words.
    private static func isKey(_ name: String, in yaml: ArraySlice<UInt8>) -> Bool {
        let name = Array(name.utf8)
        var rest = yaml
        while let found = rest.range(of: name) {
            rest = rest[found.upperBound...]
            if rest.drop(while: { "\"' \t".utf8.contains($0) }).first == UInt8(ascii: ":") { return true }
        }
        return false
    }

    /// The list of a file, as its name says, or where the user names prompts, as its items have them.
    func list(in root: YAMLNode) -> (name: String, node: YAMLNode)? {
        let named = root[Self.name].map { (name: Self.name, node: $0) }
        guard mapped != nil, named.map({ !holdsQuestions($0.node) }) ?? true else { return named }
        let other = root.entries?.first { holdsQuestions($0.value) }.map { (name: $0.name, node: $0.value) }
        return other ?? named
    }

    /// Whether an item of a list has a prompt, of whatever kind.
    func holdsQuestions(_ node: YAMLNode) -> Bool {
        node.items?.contains { item in item.entries?.contains { prompts.contains($0.name) } == true } == true
    }
}
