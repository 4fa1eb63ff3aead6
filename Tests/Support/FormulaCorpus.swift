import Foundation

/// The formulas in `Tests/Formulas`, which are Markdown: a heading a group, a formula a paragraph.
public struct FormulaCorpus: Sendable {
    public struct Formula: Hashable, Sendable {
        public var tex: String
        public var isDisplayed: Bool
    }

    public struct Group: Sendable {
        public var title: String
        public var formulas: [Formula]
    }

    public let groups: [Group]

    /// - Parameter name: the name of a file in `Tests/Formulas`, without its ending.
    public init(_ name: String) throws {
        let text = try String(contentsOf: PackageRoot.file("Tests/Formulas/\(name).md"), encoding: .utf8)
        groups = ("\n" + text).components(separatedBy: "\n# ").dropFirst().map { Self.group($0[...]) }
    }

    public var formulas: [Formula] { groups.flatMap(\.formulas) }

    private static func group(_ text: Substring) -> Group {
        let lines = text.split(separator: "\n", maxSplits: 1)
        var rest = lines.count > 1 ? lines[1] : ""
        var formulas: [Formula] = []
        while let start = rest.firstIndex(of: "$") {
            let isDisplayed = rest[start...].hasPrefix("$$")
            let mark = isDisplayed ? "$$" : "$"
            let opened = rest[start...].dropFirst(mark.count)
            guard let end = opened.firstRange(of: mark + "\n") else { break }
            let tex = opened[..<end.lowerBound].trimmingCharacters(in: .whitespacesAndNewlines)
            formulas.append(Formula(tex: tex, isDisplayed: isDisplayed))
            rest = opened[end.upperBound...]
        }
        return Group(title: String(lines.first ?? ""), formulas: formulas)
    }
}
