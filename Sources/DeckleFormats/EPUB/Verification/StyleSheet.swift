/// A style sheet as rules, for checks of what readers make of it (CSS Syntax Level 3, without its repairs).
struct StyleSheet {
    struct Rule {
        let selectors: [String]
        let declarations: [Declaration]
        /// Whether it stands in another rule, not in a group such as `@media`.
        let isNested: Bool
        let line: Int
        /// The head of the rule that it stands in, such as `@media print`; nil where it always holds.
        var condition: String?
    }

    struct Declaration {
        /// In small letters.
        let name: String
        let value: String
        let line: Int
    }

    /// A rule that begins with `@`.
    struct AtRule {
        /// The name in small letters, without `@`.
        let name: String
        let condition: String
        /// Whether it has a block with nothing in it.
        let isEmpty: Bool
        let line: Int
    }

    /// All rules, those inside of others too.
    var rules: [Rule] = []
    var atRules: [AtRule] = []
    /// The lines that have a semicolon which ends nothing.
    var straySemicolons: [Int] = []
    /// The lines of rules and groups that no brace closes, and of braces that close nothing.
    var unclosed: [Int] = []
    var strayBraces: [Int] = []
    /// Whether a page names it before any other.
    var isFirst = true
    /// The classes of what stands in code on the pages.
    var codeClasses: Set<Substring> = []

    var declarations: [Declaration] { rules.flatMap(\.declarations) }
}
