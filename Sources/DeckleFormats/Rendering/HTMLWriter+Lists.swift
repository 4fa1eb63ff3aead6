internal import DeckleCore

extension HTMLWriter {
    mutating func write(_ list: List) throws {
        let isTasks = list.items.contains { $0.isDone != nil }
        let start = list.start.flatMap { $0 == 1 ? nil : String($0) }
        // Numbers that need more room than most are told to the theme.
        let digits = list.digits < 2 ? nil : "digits-\(min(list.digits, 4))"
        let classes = [isTasks ? "tasks" : nil, digits].compactMap(\.self).joined(separator: " ")
        let attributes: KeyValuePairs = ["class": classes.isEmpty ? nil : classes, "start": start]
        try element(list.start == nil ? "ul" : "ol", attributes) { writer in
            try writer.lines(list.items) { try $0.write($1, isTight: list.isTight) }
        }
    }

    mutating func write(_ entries: [Definition]) throws {
        try element("dl") { try $0.lines(entries) { try $0.write($1) } }
    }

    /// Writes an entry; in XHTML it has at least one term and one description.
    private mutating func write(_ entry: Definition) throws {
        try lines(entry.terms.isEmpty ? [[]] : entry.terms) { writer, term in
            try writer.element("dt") { try $0.writeIsolated(term) }
        }
        builder.newline()
        try lines(entry.details.isEmpty ? [[]] : entry.details) { writer, content in
            try writer.element("dd") { try $0.write(content, isTight: true) { _ in } }
        }
    }

    private mutating func write(_ item: ListItem, isTight: Bool) throws {
        let state = item.isDone.map { $0 ? "done" : "open" }
        try element("li", ["class": state]) { writer in
            try writer.write(item.content, isTight: isTight) { writer in
                if let isDone = item.isDone { writer.builder.text("\(isDone ? "☑" : writer.dialect.openBox) ") }
            }
        }
    }
}
