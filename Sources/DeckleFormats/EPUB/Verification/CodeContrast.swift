internal import DeckleCore
internal import DeckleSystem

/// How far letters of code are from their ground, where a sheet pins both (WCAG 2.2, 1.4.3).
enum CodeContrast {
    static let rule = BookRule<StyleSheet>.warning(.bookCodeContrast, breaches)

    /// What letters of the size of code have to have.
    static let least = 4.5

    /// The rules for code that do not have it.
    static func breaches(in sheet: StyleSheet) -> [Breach] {
        let always = ground(of: sheet.rules.filter { $0.condition == nil })
        let rules = Dictionary(grouping: sheet.rules) { $0.condition ?? "" }.sorted { $0.key < $1.key }.map(\.value)
        return rules.flatMap { breaches(of: $0.filter { isCode($0, in: sheet) }, on: ground(of: $0) ?? always) }
    }

    private static func breaches(of rules: [StyleSheet.Rule], on ground: Colour?) -> [Breach] {
        rules.compactMap { rule in
            guard let ink = rule.ink, let ground = rule.ground ?? ground else { return nil }
            let contrast = ink.contrast(with: ground)
            guard contrast < least else { return nil }
            return Breach(
                "\(rule.selectors.joined(separator: ", ")) has a contrast of \(ratio(contrast))",
                line: rule.line
            )
        }
    }

    /// Such as `4.49 to 1`, cut off, so that what is too little never looks like enough.
    static func ratio(_ contrast: Double) -> String { "\((contrast * 100).rounded(.down) / 100) to 1" }

    /// The ground that is pinned for code as a whole.
    private static func ground(of rules: [StyleSheet.Rule]) -> Colour? {
        rules.filter { $0.selectors.contains { StyleRules.subject(of: $0) == "pre" } }.compactMap(\.ground).last
    }

    /// Whether a rule is for code in blocks, or for something that stands in it.
    private static func isCode(_ rule: StyleSheet.Rule, in sheet: StyleSheet) -> Bool {
        rule.selectors.contains { selector in
            let name = selector.split { " >+~.:".contains($0) }.last
            return StyleRules.words(of: selector).contains("pre") || name.map(sheet.codeClasses.contains) ?? false
        }
    }
}
