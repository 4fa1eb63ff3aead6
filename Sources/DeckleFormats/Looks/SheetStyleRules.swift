internal import DeckleCore

/// The rules of style sheets of any output.
enum SheetStyleRules {
    static let all: [BookRule<StyleSheet>] = [
        .error(.themeOutside) { sheet in
            let imports = sheet.atRules.filter { $0.name == "import" }
            let addresses = sheet.declarations.filter { StyleRules.namesNet($0.value) }
            return imports.map {
                Breach("@import \($0.condition) takes in what lies outside of the theme", line: $0.line)
            }
                + addresses.map { Breach("\($0.name) fetches something from the net", line: $0.line) }
        }
    ]

    static let unclosed = BookRule<StyleSheet>.error(.themeUnclosedRule) { sheet in
        sheet.unclosed.map { Breach("a brace that opens a rule is never closed", line: $0) }
            + sheet.strayBraces.map { Breach("a brace closes nothing", line: $0) }
    }

    /// Text and its ground where one rule says both.
    static let contrast = BookRule<StyleSheet>.warning(.themeLowContrast) { sheet in
        sheet.rules.compactMap { rule in
            guard let ink = rule.ink, let ground = rule.ground else { return nil }
            return breach(ink.contrast(with: ground), of: rule)
        }
    }

    /// Colours of code that a rule writes itself, on the ground that the sheet has for code.
    static let codeContrast = BookRule<StyleSheet>.warning(.themeLowContrast, CodeContrast.breaches)

    private static func breach(_ contrast: Double, of rule: StyleSheet.Rule) -> Breach? {
        guard contrast < CodeContrast.least else { return nil }
        let text = rule.declarations.last { $0.name == "color" }
        return Breach(
            "text in \(text?.value ?? "") has a contrast of \(CodeContrast.ratio(contrast)) with its ground",
            line: text?.line
        )
    }
}
