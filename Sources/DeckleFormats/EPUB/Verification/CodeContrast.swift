internal import DeckleCore
internal import DeckleSystem

/// The rule of how far letters of code are from their ground, where a sheet pins both (WCAG 2.2, 1.4.3).
enum CodeContrast {
    static let rule = BookRule<StyleSheet>.warning(.bookCodeContrast) { sheet in
        let always = ground(of: sheet.rules.filter { $0.condition == nil })
        let rules = Dictionary(grouping: sheet.rules) { $0.condition ?? "" }.sorted { $0.key < $1.key }.map(\.value)
        return rules.flatMap { breaches(of: $0.filter { isCode($0, in: sheet) }, on: ground(of: $0) ?? always) }
    }

    /// What letters of the size of code have to have.
    private static let least = 4.5

    private static func breaches(of rules: [StyleSheet.Rule], on ground: Colour?) -> [Breach] {
        rules.compactMap { rule in
            guard let ink = colour(of: rule, where: { $0.name == "color" }),
                let ground = colour(of: rule, where: StyleRules.isGround) ?? ground
            else { return nil }
            let contrast = ink.contrast(with: ground)
            guard contrast < least else { return nil }
            let ratio = (contrast * 100).rounded(.down) / 100
            return Breach("\(rule.selectors.joined(separator: ", ")) has a contrast of \(ratio) to 1", line: rule.line)
        }
    }

    /// The ground that is pinned for code as a whole.
    private static func ground(of rules: [StyleSheet.Rule]) -> Colour? {
        rules.filter { $0.selectors.contains { StyleRules.subject(of: $0) == "pre" } }
            .compactMap { colour(of: $0, where: StyleRules.isGround) }.last
    }

    /// The colour of the last declaration of a kind, where it is one that is written in digits.
    private static func colour(
        of rule: StyleSheet.Rule,
        where isWanted: (StyleSheet.Declaration) -> Bool
    ) -> Colour? {
        let value = rule.declarations.last(where: isWanted)?.value ?? ""
        return value.split(whereSeparator: \.isWhitespace).lazy.compactMap { Colour(css: String($0)) }.first
    }

    /// Whether a rule is for code in blocks, or for something that stands in it.
    private static func isCode(_ rule: StyleSheet.Rule, in sheet: StyleSheet) -> Bool {
        rule.selectors.contains { selector in
            let name = selector.split { " >+~.:".contains($0) }.last
            return StyleRules.words(of: selector).contains("pre") || name.map(sheet.codeClasses.contains) ?? false
        }
    }
}
