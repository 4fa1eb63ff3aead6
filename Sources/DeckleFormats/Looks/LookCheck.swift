package import DeckleCore
package import DeckleThemes

/// What is wrong with a look before anything is made with it: its colours, and styles that clients choke on.
package enum LookCheck {
    /// The findings in a theme, each where it is written.
    package static func findings(in inspection: ThemeInspection) -> [Diagnostic] {
        TokenContrast(inspection.resolution).findings + inspection.sheets.flatMap(findings)
    }

    private static func findings(in sheet: ThemeSheet) -> [Diagnostic] {
        let style = style(sheet.light, of: sheet)
        let rules: [BookRule<StyleSheet>] =
            switch sheet.path.prefix(while: { $0 != "/" }) {
            case "epub": StyleRules.all
            case "apkg": CardStyleRules.all + SheetStyleRules.all
            default: SheetStyleRules.all
            }
        return judge(style, by: [SheetStyleRules.unclosed] + rules, in: sheet) + contrasts(in: style, of: sheet)
            + (sheet.hasNight ? contrasts(in: self.style(sheet.dark, of: sheet), of: sheet) : [])
    }

    private static func style(_ text: String, of sheet: ThemeSheet) -> StyleSheet {
        var style = StyleSheetParser(Array(text.utf8)).sheet
        style.isFirst = sheet.path == "epub/book.css"
        style.codeClasses = Set(CodeToken.Kind.allCases.map { $0.className[...] })
        return style
    }

    /// Colours of code that are tokens have been judged as such, and are not judged again in every sheet.
    private static func contrasts(in style: StyleSheet, of sheet: ThemeSheet) -> [Diagnostic] {
        var own = style
        let written = StyleSheetParser(Array(sheet.written.utf8)).sheet.rules
        own.rules = zip(style.rules, written).compactMap { $1.takesCodeToken ? nil : $0 }
        return judge(own, by: [SheetStyleRules.contrast, SheetStyleRules.codeContrast], in: sheet)
    }

    private static func judge(
        _ style: StyleSheet,
        by rules: [BookRule<StyleSheet>],
        in sheet: ThemeSheet
    ) -> [Diagnostic] {
        rules.flatMap { rule in
            rule.breaches(style).map { breach in
                Diagnostic(
                    rule.severity,
                    code: rule.code,
                    message: breach.message,
                    place: sheet.place(ofLine: breach.line),
                    hint: Diagnostic.Code.bookHints[rule.code] ?? Diagnostic.Code.lookHints[rule.code]
                )
            }
        }
    }
}

extension ThemeSheet {
    /// Whether its pages are shown in dark colours too.
    fileprivate var hasNight: Bool { path.hasPrefix("apkg/") || path == "html/screen.css" }
}

extension StyleSheet.Rule {
    fileprivate var takesCodeToken: Bool {
        declarations.contains { $0.name == "color" && $0.value.hasPrefix("var(--code-") }
    }
}
