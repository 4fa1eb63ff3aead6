/// A name that templates know of a view, and how its value is found.
package struct TemplateField<View>: Sendable {
    package let name: String
    package let shape: TemplateShape
    package let value: @Sendable (View) -> TemplateValue

    package init(name: String, shape: TemplateShape, value: @escaping @Sendable (View) -> TemplateValue) {
        self.name = name
        self.shape = shape
        self.value = value
    }
}

// Inlinable here and in ``TemplateView``: made anew for every question, objects are built by code that knows the view.
extension TemplateField {
    @inlinable package static func text(_ name: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
        Self(name: name, shape: .text) { value($0).map(TemplateValue.text) ?? .nothing }
    }

    @inlinable package static func markup(_ name: String, _ value: @escaping @Sendable (View) -> Markup?) -> Self {
        Self(name: name, shape: .markup) { value($0).map(TemplateValue.markup) ?? .nothing }
    }

    @inlinable package static func number(_ name: String, _ value: @escaping @Sendable (View) -> Int?) -> Self {
        Self(name: name, shape: .number) { value($0).map(TemplateValue.number) ?? .nothing }
    }

    @inlinable package static func flag(_ name: String, _ value: @escaping @Sendable (View) -> Bool) -> Self {
        Self(name: name, shape: .flag) { .flag(value($0)) }
    }

    @inlinable package static func texts(_ name: String, _ value: @escaping @Sendable (View) -> [String]) -> Self {
        Self(name: name, shape: .list(.text)) { .list(value($0).map(TemplateValue.text)) }
    }

    @inlinable package static func object<Inner: TemplateView>(
        _ name: String,
        _ value: @escaping @Sendable (View) -> Inner?
    ) -> Self {
        Self(name: name, shape: Inner.shape) { value($0).map { .object($0.object) } ?? .nothing }
    }

    @inlinable package static func list<Inner: TemplateView>(
        _ name: String,
        _ value: @escaping @Sendable (View) -> [Inner]
    ) -> Self {
        Self(name: name, shape: .list(Inner.shape)) { .list(value($0).map { .object($0.object) }) }
    }
}
