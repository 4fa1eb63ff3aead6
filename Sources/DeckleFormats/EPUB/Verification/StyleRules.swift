internal import DeckleCore

/// The rules of style sheets: what older readers drop a sheet or refuse a book over, and what spoils reading.
enum StyleRules {
    static let all: [BookRule<StyleSheet>] = [
        .warning(.bookNewStyle) { sheet in
            guard sheet.isFirst else { return [] }
            return sheet.atRules.compactMap(newness) + sheet.rules.compactMap(newness)
                + sheet.declarations.compactMap(newness)
        },
        .error(.bookDirectionStyle) { sheet in
            sheet.declarations.filter { ["direction", "unicode-bidi"].contains($0.name) }.map {
                Breach("\($0.name) belongs into the markup", line: $0.line)
            }
        },
        .error(.bookStraySemicolon) { sheet in
            sheet.straySemicolons.map { Breach("a semicolon ends nothing", line: $0) }
        },
        .warning(.bookUnbrokenCode) { sheet in
            values(in: sheet, of: ["break-inside", "page-break-inside"], for: ["pre"]).filter { $0.value == "avoid" }
                .map { Breach("code may not break over pages, and some readers lose it then", line: $0.line) }
        },
        .warning(.bookHiddenCode) { sheet in
            values(in: sheet, of: ["overflow", "overflow-x", "max-height"], for: ["pre", "code"])
                .filter { $0.name == "max-height" || ["auto", "scroll", "hidden"].contains($0.value) }
                .map { Breach("code is cut off by \($0.name), as pages do not scroll", line: $0.line) }
        },
        .warning(.bookWideCode) { sheet in
            guard sheet.isFirst else { return [] }
            let code = sheet.rules.filter { $0.selectors.contains { words(of: $0).contains("pre") } }
            let wraps = code.flatMap(\.declarations).contains {
                $0.name == "white-space" && ["pre-wrap", "break-spaces"].contains($0.value)
            }
            return Breach.when(
                !code.isEmpty && !wraps,
                "code is not wrapped, and pages do not scroll",
                line: code.first?.line
            )
        },
        .warning(.bookCodeGround) { sheet in
            let code = sheet.rules.filter {
                $0.selectors.contains { !words(of: $0).isDisjoint(with: ["pre", "code"]) }
            }
            let declarations = code.flatMap(\.declarations)
            guard !declarations.contains(where: isGround) else { return [] }
            return declarations.first { $0.name == "color" && $0.value != "inherit" }.map {
                [Breach("code is coloured, and its ground is left to the reader, who may read at night", line: $0.line)]
            } ?? []
        },
        .note(.bookCodeFont) { sheet in
            values(in: sheet, of: ["font-family"], for: ["pre", "code"]).filter {
                !["monospace", "inherit"].contains($0.value.split { ", ".contains($0) }.last ?? "")
            }.map { Breach("the fonts of code end with \($0.value), not with monospace", line: $0.line) }
        },
        .warning(.bookReaderChoice) { sheet in
            values(in: sheet, of: readerProperties, for: ["html", "body", "p"]).filter(overrules).map {
                Breach("\($0.name): \($0.value) takes from readers what they may set", line: $0.line)
            }
        },
        .note(.bookSideMargins) { sheet in
            values(in: sheet, of: sideProperties, for: ["html", "body"]).filter {
                sides(of: $0).contains(where: isRelative)
            }
            .map {
                Breach("\($0.name): \($0.value) grows with the letters, and leaves them no room", line: $0.line)
            }
        },
        .warning(.bookLoneHeadings) { sheet in
            let headings = sheet.rules.filter { $0.selectors.contains { subject(of: $0).map(isHeading) ?? false } }
            let stays = headings.flatMap(\.declarations).contains {
                ["break-after", "page-break-after"].contains($0.name) && $0.value.hasPrefix("avoid")
            }
            return Breach.when(
                sheet.isFirst && !headings.isEmpty && !stays,
                "headings may stand alone at the foot of a page",
                line: headings.first?.line
            )
        },
        .warning(.bookFixedSize) { sheet in
            sheet.declarations.filter { $0.name == "font-size" && hasFixedUnit($0.value) }.map {
                Breach("letters of \($0.value) do not grow with those of the reader", line: $0.line)
            }
        },
        .warning(.bookLoneBackground) { sheet in
            sheet.rules.compactMap { rule in
                guard let ground = rule.declarations.first(where: isGround), !isPicture(rule),
                    !rule.declarations.contains(where: { $0.name == "color" })
                else { return nil }
                return Breach("\(ground.name) without a colour, which may become that of the ground", line: ground.line)
            }
        },
        .warning(.bookRemoteStyle) { sheet in
            let imports = sheet.atRules.filter { $0.name == "import" && namesNet($0.condition) }.map(\.line)
            let values = sheet.declarations.filter { namesNet($0.value) }.map(\.line)
            return (imports + values).map { Breach("something is fetched from the net", line: $0) }
        },
    ]

    /// What is newer than CSS 2.1 and known to break readers.
    private static func newness(_ rule: StyleSheet.AtRule) -> Breach? {
        switch rule.name {
        case "supports", "import", "container", "layer": Breach("older readers choke on @\(rule.name)", line: rule.line)
        case "media" where rule.isEmpty: Breach("older readers choke on an empty @media", line: rule.line)
        case "media" where rule.condition.contains(where: \.isNumber) || rule.condition.contains("prefers-"):
            Breach("older readers choke on @media \(rule.condition)", line: rule.line)
        default: nil
        }
    }

    private static func newness(_ rule: StyleSheet.Rule) -> Breach? {
        let selector = rule.selectors.first { selector in newSelectors.contains { selector.contains($0) } }
        return selector.map { Breach("older readers choke on \($0)", line: rule.line) }
    }

    private static func newness(_ declaration: StyleSheet.Declaration) -> Breach? {
        let value = declaration.value.lowercased()
        let words = value.split { $0.isWhitespace || $0 == "," }
        let isNew =
            ["position", "string-set"].contains(declaration.name) || declaration.name.hasPrefix("--")
            || declaration.name == "display" && words.contains { newDisplays.contains($0) }
            || newFunctions.contains { value.contains($0) } || words.contains(where: isScreenLength)
        return isNew ? Breach("older readers choke on \(declaration.name): \(value)", line: declaration.line) : nil
    }

    private static let newDisplays: Set<Substring> = ["flex", "inline-flex", "grid", "inline-grid"]
    private static let newSelectors = [":is(", ":where(", ":has("]
    private static let newFunctions = ["var(", "calc(", "min(", "max(", "clamp(", "light-dark("]

    private static func isScreenLength(_ word: Substring) -> Bool {
        guard word.first?.isNumber == true || word.first == "." else { return false }
        return ["vw", "vh", "vmin", "vmax"].contains { word.hasSuffix($0) }
    }

    /// The declarations of some properties in rules for some elements.
    private static func values(
        in sheet: StyleSheet,
        of properties: Set<String>,
        for elements: Set<Substring>
    ) -> [StyleSheet.Declaration] {
        sheet.rules.filter { $0.selectors.contains { subject(of: $0).map(elements.contains) ?? false } }
            .flatMap(\.declarations).filter { properties.contains($0.name) }
    }

    /// The names of elements and classes in a selector.
    static func words(of selector: String) -> Set<Substring> {
        Set(selector.split { !$0.isLetter && !$0.isNumber && $0 != "-" })
    }

    /// The element that a selector ends with; nil where it names none, or asks for more than its name.
    static func subject(of selector: String) -> Substring? {
        let last = selector.split { " >+~".contains($0) }.last
        return last.flatMap { $0.allSatisfy { $0.isLetter || $0.isNumber } ? $0 : nil }
    }

    private static let readerProperties: Set = [
        "color", "background", "background-color", "font-family", "font-size", "text-align", "line-height",
    ]

    private static let sideProperties: Set = [
        "margin", "margin-left", "margin-right", "padding", "padding-left", "padding-right",
    ]

    /// The lengths at the sides: those of the short form stand behind that of the top.
    private static func sides(of declaration: StyleSheet.Declaration) -> [Substring] {
        let lengths = declaration.value.split(whereSeparator: \.isWhitespace)
        let isShort = ["margin", "padding"].contains(declaration.name)
        guard isShort, lengths.count > 1 else { return Array(lengths.prefix(1)) }
        return Array(lengths[1...1]) + lengths.dropFirst(3)
    }

    private static func isRelative(_ length: Substring) -> Bool {
        (length.hasSuffix("em") || length.hasSuffix("ex")) && length.contains { "123456789".contains($0) }
    }

    private static func isHeading(_ name: Substring) -> Bool { ["h1", "h2", "h3", "h4", "h5", "h6"].contains(name) }

    private static func overrules(_ declaration: StyleSheet.Declaration) -> Bool {
        switch declaration.name {
        case "font-size", "line-height": hasFixedUnit(declaration.value)
        case "text-align": declaration.value.hasPrefix("justify")
        default: !["inherit", "initial", "transparent", "none"].contains(declaration.value)
        }
    }

    private static func hasFixedUnit(_ value: String) -> Bool {
        guard value.first?.isNumber == true || value.first == "." else { return false }
        return ["px", "pt", "pc", "cm", "mm", "in"].contains { value.hasSuffix($0) }
    }

    static func isGround(_ declaration: StyleSheet.Declaration) -> Bool {
        ["background", "background-color"].contains(declaration.name)
            && !["transparent", "none", "inherit", "initial"].contains(declaration.value)
    }

    /// Pictures may lie on a plate: no letters stand on it.
    private static func isPicture(_ rule: StyleSheet.Rule) -> Bool {
        rule.selectors.allSatisfy { ["img", "svg", "figure", "hr"].contains(subject(of: $0)) }
    }

    static func namesNet(_ value: String) -> Bool {
        value.contains("http://") || value.contains("https://") || value.contains("url(//")
    }
}
