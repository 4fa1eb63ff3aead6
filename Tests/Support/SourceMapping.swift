import DeckleCore
import Yams

/// A YAML mapping of a sample source, with the name of its file for messages.
struct SourceMapping {
    private let node: Node.Mapping
    private let file: String

    init(yaml: String, file: String) throws {
        guard let mapping = try Yams.compose(yaml: yaml)?.mapping else {
            throw Sample.Fault(file: file, problem: "no mapping")
        }
        self.init(node: mapping, file: file)
    }

    private init(node: Node.Mapping, file: String) {
        self.node = node
        self.file = file
    }

    func string(_ key: String) throws -> String {
        guard let text = node[key]?.string else { throw Sample.Fault(file: file, problem: "no text at \(key)") }
        return text
    }

    func integer(_ key: String) throws -> Int64 {
        guard let number = node[key]?.int else { throw Sample.Fault(file: file, problem: "no number at \(key)") }
        return Int64(number)
    }

    func items(_ key: String) throws -> [SourceMapping] {
        guard let items = node[key]?.sequence else { throw Sample.Fault(file: file, problem: "no list at \(key)") }
        return try items.map { item in
            guard let mapping = item.mapping else { throw Sample.Fault(file: file, problem: "no mapping in \(key)") }
            return SourceMapping(node: mapping, file: file)
        }
    }

    /// All members but the named ones; scalars are taken as text.
    func rest(without known: Set<String>) -> [Property] {
        node.compactMap { key, value in
            guard let name = key.string, !known.contains(name) else { return nil }
            return Property(name, Self.value(of: value))
        }
    }

    private static func value(of node: Node) -> Value {
        if let items = node.sequence { return .array(items.map(value(of:))) }
        return .string(node.string ?? "")
    }
}
