/// Something that templates are told of: it declares its names once, and both what templates may ask for and what they
/// get follow from that.
package protocol TemplateView: Sendable {
    /// The names that templates know, each with its value.
    static var fields: [TemplateField<Self>] { get }
}

extension TemplateView {
    /// What templates may ask for.
    package static var shape: TemplateShape { .object(fields.map { .init($0.name, $0.shape) }) }

    /// What templates get.
    var object: TemplateObject {
        var members: [TemplateValue] = []
        for field in Self.fields { members.append(field.value(self)) }
        return TemplateObject(members: members)
    }
}
