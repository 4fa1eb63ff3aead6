internal import DeckleCore

/// The rules of style sheets of cards: what is newer than the oldest web views that Anki's clients still run in.
///
/// Those are Chrome 85, of old Android devices, and that of iOS 14.5. What they do not know they leave out: a rule, a
/// block, a value; a value that another one of the same property stands before does no harm.
enum CardStyleRules {
    static let all: [BookRule<StyleSheet>] = [
        .warning(.themeNewStyle) { sheet in
            sheet.atRules.filter { newAtRules.contains($0.name) }.map { breach("@\($0.name)", line: $0.line) }
        },
        .warning(.themeNewStyle) { sheet in
            guard sheet.unclosed.isEmpty else { return [] }
            return sheet.rules.filter(\.isNested).map { breach("rules in rules", line: $0.line) }
        },
        .warning(.themeNewStyle) { sheet in
            sheet.rules.flatMap { rule in
                rule.selectors.compactMap(newSelector).prefix(1).map { breach("the rule for \($0)", line: rule.line) }
            }
        },
        .warning(.themeNewStyle) { sheet in sheet.rules.flatMap { newValues(in: $0.declarations) } },
    ]

    private static let newAtRules: Set = [
        "container", "layer", "property", "scope", "starting-style", "view-transition",
    ]

    /// A selector that is not known loses its whole rule.
    private static let newSelectors = [":has(", ":is(", ":where(", ":focus-visible", ":user-", "::details-content"]

    private static let newProperties: Set = [
        "accent-color", "aspect-ratio", "border-block", "border-inline", "inset", "inset-block", "inset-inline",
        "inset-block-end", "inset-block-start", "inset-inline-end", "inset-inline-start", "margin-block",
        "margin-inline",
        "padding-block", "padding-inline", "rotate", "scale", "translate",
    ]

    private static let newFunctions = ["color-mix", "light-dark", "oklch", "oklab", "lch", "lab"]

    private static let newUnits = ["dvh", "dvw", "lvh", "lvw", "svh", "svw", "cqi", "cqb", "cqw", "cqh"]

    private static func newValues(in declarations: [StyleSheet.Declaration]) -> [Breach] {
        declarations.enumerated().compactMap { index, declaration in
            if newProperties.contains(declaration.name) { return breach(declaration.name, line: declaration.line) }
            let hasOther = declarations.prefix(index).contains { $0.name == declaration.name }
            guard !hasOther, let new = newPart(of: declaration.value.lowercased()) else { return nil }
            return breach("\(declaration.name): \(new)", line: declaration.line)
        }
    }

    private static func newPart(of value: String) -> String? {
        if let function = newFunctions.first(where: { value.contains($0 + "(") }) { return function + "(…)" }
        let words = value.split { " ,()".contains($0) }
        return words.first { word in
            word.first.map { $0.isNumber || $0 == "." } == true && newUnits.contains { word.hasSuffix($0) }
        }.map(String.init)
    }

    private static func newSelector(_ selector: String) -> String? {
        newSelectors.first(where: selector.contains).map { $0.hasSuffix("(") ? $0 + "…)" : $0 }
    }

    private static func breach(_ what: String, line: Int) -> Breach {
        Breach("older clients of Anki leave out \(what)", line: line)
    }
}
