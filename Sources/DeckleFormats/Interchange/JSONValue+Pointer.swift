internal import DeckleText

extension JSONValue {
    /// The JSON pointer (RFC 6901) of the innermost value that starts at or before an offset.
    func pointer(to offset: Int) -> String {
        guard let (name, value) = child(before: offset) else { return "" }
        let escaped = name.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
        return "/" + escaped + value.pointer(to: offset)
    }

    private func child(before offset: Int) -> (name: String, value: JSONValue)? {
        guard offset > self.offset else { return nil }
        switch content {
        case .array(let items):
            return items.lastIndex { $0.offset <= offset }.map { (String($0), items[$0]) }
        case .object(let members):
            return members.last { $0.value.offset <= offset }.map { ($0.name, $0.value) }
        case .null, .bool, .integer, .number, .string: return nil
        }
    }
}
