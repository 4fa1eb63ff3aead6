/// A rendering under way: the values that steps find, and the text so far.
struct TemplateRenderer {
    /// The view, then the item of every list that is gone through.
    private var values: [TemplateValue]
    private(set) var bytes: [UInt8]

    init(_ view: TemplateValue, bytes: [UInt8]) {
        values = [view]
        self.bytes = bytes
    }

    mutating func run(_ steps: [TemplateStep]) {
        for step in steps {
            switch step {
            case .literal(let text): bytes.append(contentsOf: text)
            case .value(let path): value(at: path).write(to: &bytes)
            case .when(let path, let steps): if value(at: path).isTrue { run(steps) }
            case .unless(let path, let steps): if !value(at: path).isTrue { run(steps) }
            case .each(let path, let steps): run(steps, forEachAt: path)
            case .contents: break
            }
        }
    }

    private mutating func run(_ steps: [TemplateStep], forEachAt path: TemplatePath) {
        guard case .list(let items) = value(at: path) else { return }
        for item in items {
            values.append(item)
            run(steps)
            values.removeLast()
        }
    }

    private func value(at path: TemplatePath) -> TemplateValue {
        var value = values[path.level]
        for slot in path.slots {
            guard case .object(let object) = value else { return .nothing }
            value = object.members[slot]
        }
        return value
    }
}
