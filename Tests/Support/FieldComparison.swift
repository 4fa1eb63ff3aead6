/// Finds the fields in which two values of a type are alike, looking into structures and the cases of enums.
///
/// A sample that sets everything differs in every field from one that sets nothing; a field that is added to the type
/// later is alike in both, until the sample sets it.
public enum FieldComparison {
    /// The names of the fields that are alike, with those of the fields they lie in, such as `prompt.markdown`.
    public static func alike<Value>(_ one: Value, _ other: Value) -> [String] {
        alike(one as Any, other as Any, path: "")
    }

    private static func alike(_ one: Any, _ other: Any, path: String) -> [String] {
        let fields = Mirror(reflecting: one), others = Mirror(reflecting: other)
        switch fields.displayStyle {
        case .struct, .enum, .tuple:
            if fields.children.isEmpty { return alikeAsAWhole(one, other, path: path) }
            return zip(fields.children, others.children).flatMap { field, other in
                alike(field.value, other.value, path: (path.isEmpty ? "" : path + ".") + (field.label ?? ""))
            }
        default: return alikeAsAWhole(one, other, path: path)
        }
    }

    private static func alikeAsAWhole(_ one: Any, _ other: Any, path: String) -> [String] {
        String(reflecting: one) == String(reflecting: other) ? [path] : []
    }
}
