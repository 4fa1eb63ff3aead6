internal import Mustache

/// A value of a context as templates see it.
///
/// Mustache asks every value on its way to a name whether it has members and, failing that, takes it apart by
/// reflection. Types of our own answer at once, where dictionaries and texts would be asked for each tag anew.
struct TemplateObject: MustacheParent {
    private let members: [String: Any]

    init(_ members: [String: Any]) {
        self.members = members
    }

    func child(named name: String) -> Any? { members[name].map(Self.seen) }

    private static func seen(_ value: Any) -> Any {
        switch value {
        case let text as String: TemplateText(renderText: text)
        case let object as [String: Any]: TemplateObject(object)
        case let objects as [[String: Any]]: objects.map(TemplateObject.init)
        default: value
        }
    }
}
