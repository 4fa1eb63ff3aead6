/// Texts as YAML has them.
enum YAMLText {
    /// A text in double quotes (YAML 1.2.2, section 7.3.1).
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
