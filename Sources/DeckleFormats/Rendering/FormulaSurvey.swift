internal import DeckleCore
internal import DeckleText

/// What there is to say of the formulas of questions where they are set in type.
struct FormulaSurvey {
    /// Whether there is no formula.
    private(set) var isEmpty = true
    private(set) var log: [Diagnostic] = []

    init(_ questions: [Question]) {
        for question in questions where question.hasFormula { survey(question) }
    }

    private mutating func survey(_ question: Question) {
        isEmpty = false
        var said: Set<String> = []
        for (tex, isDisplayed) in question.formulas where said.insert(tex).inserted {
            if let found = Self.finding(tex, isDisplayed, at: question.origin) { log.append(found) }
        }
    }

    private static func finding(_ tex: String, _ isDisplayed: Bool, at place: Place?) -> Diagnostic? {
        let tex = ClozeMarks.plain(tex)
        do throws(MathsProblem) {
            let left = try Formula(tex: tex, isDisplayed: isDisplayed).leftOut
            let names = left.joined(separator: ", ")
            return left.isEmpty
                ? nil : .note(.mathsLeftOut, "\(names) is left out of the formula \(opening(of: tex))", at: place)
        } catch {
            return .warning(
                .mathsNotSet,
                "the formula \(opening(of: tex)) is shown as its TeX: \(error.message)",
                at: place,
                hint: "write it with the commands that docs/maths.md lists"
            )
        }
    }

    /// The formula in one line, cut where it is long.
    private static func opening(of tex: String) -> String {
        let line = tex.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 60 ? line.prefix(59) + "…" : line
    }
}

extension Question {
    /// Whether a formula stands anywhere in it.
    fileprivate var hasFormula: Bool {
        containsDeep {
            if case .maths = $0 { true } else { false }
        } inline: {
            if case .maths = $0 { true } else { false }
        }
    }

    /// The formulas in reading order, and whether they are displayed.
    fileprivate var formulas: [(tex: String, isDisplayed: Bool)] {
        var found: [(tex: String, isDisplayed: Bool)] = []
        let mapper = ContentMapper<Never>(
            block: { block in
                if case .maths(let tex) = block { found.append((tex, true)) }
                return [block]
            },
            inline: { inline in
                if case .maths(let tex) = inline { found.append((tex, false)) }
                return [inline]
            }
        )
        _ = mapper.map(self)
        return found
    }
}
