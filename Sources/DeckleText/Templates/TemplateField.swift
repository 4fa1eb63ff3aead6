/// A name that templates know of a view, and how its value is found.
package struct TemplateField<View>: Sendable {
    let name: String
    let shape: TemplateShape
    let value: @Sendable (View) -> TemplateValue
}

extension TemplateField {
    package static func text(_ name: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
        Self(name: name, shape: .text) { value($0).map(TemplateValue.text) ?? .nothing }
    }

    package static func markup(_ name: String, _ value: @escaping @Sendable (View) -> Markup?) -> Self {
        Self(name: name, shape: .markup) { value($0).map(TemplateValue.markup) ?? .nothing }
    }

    package static func number(_ name: String, _ value: @escaping @Sendable (View) -> Int?) -> Self {
        Self(name: name, shape: .number) { value($0).map(TemplateValue.number) ?? .nothing }
    }

    package static func flag(_ name: String, _ value: @escaping @Sendable (View) -> Bool) -> Self {
        Self(name: name, shape: .flag) { .flag(value($0)) }
    }

    package static func texts(_ name: String, _ value: @escaping @Sendable (View) -> [String]) -> Self {
        Self(name: name, shape: .list(.text)) { .list(value($0).map(TemplateValue.text)) }
    }

    package static func object<Inner: TemplateView>(
        _ name: String,
        _ value: @escaping @Sendable (View) -> Inner?
    ) -> Self {
        Self(name: name, shape: Inner.shape) { value($0).map { .object($0.object) } ?? .nothing }
    }

    package static func list<Inner: TemplateView>(
        _ name: String,
        _ value: @escaping @Sendable (View) -> [Inner]
    ) -> Self {
        Self(name: name, shape: .list(Inner.shape)) { .list(value($0).map { .object($0.object) }) }
    }
}
