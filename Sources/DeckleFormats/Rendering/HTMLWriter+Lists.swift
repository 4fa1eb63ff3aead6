internal import DeckleCore

extension HTMLWriter {
    mutating func write(_ list: List) throws {
        let isTasks = list.items.contains { $0.isDone != nil }
        let start = list.start.flatMap { $0 == 1 ? nil : String($0) }
        try element(list.start == nil ? "ul" : "ol", ["class": isTasks ? "tasks" : nil, "start": start]) { writer in
            try writer.lines(list.items) { try $0.write($1, isTight: list.isTight) }
        }
    }

    private mutating func write(_ item: ListItem, isTight: Bool) throws {
        let state = item.isDone.map { $0 ? "done" : "open" }
        try element("li", ["class": state]) { writer in
            try writer.write(item.content, isTight: isTight) { writer in
                if let isDone = item.isDone { writer.builder.text(isDone ? "☑ " : "☐ ") }
            }
        }
    }
}
