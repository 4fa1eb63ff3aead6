internal import DeckleCore

/// What there is to say of how a file was read.
struct ReadmeSurvey {
    private let script: ReadmeScript
    private var open: [Int] = []
    private var jumps = 0
    private var doubled: [Diagnostic] = []

    init(_ script: ReadmeScript) {
        self.script = script
    }

    mutating func add(_ body: QuestionBody, at line: Int) {
        jumps += body.jumps
        if body.isOpen { open.append(line) }
    }

    mutating func noteDoubled(_ id: String, at line: Int) {
        doubled.append(
            .error(.questionDoubled, "there are two questions with the id \(id) on a page", at: place(line))
        )
    }

    func remarks() -> [Diagnostic] {
        taken + [leftOut, openOnes].compactMap(\.self)
            + script.outline.unlabelledFolds.map(withoutSummary) + doubled
    }

    private func place(_ line: Int?) -> Place { Place(file: script.text.name, line: line) }

    /// How many questions are taken by each grammar.
    private var taken: [Diagnostic] {
        var names: Set<String> = []
        return script.cut.groups.filter { names.insert($0.grammar.name).inserted }.map { first in
            taken(script.cut.groups.filter { $0.grammar.name == first.grammar.name })
        }
    }

    private func taken(_ groups: [QuestionGroup]) -> Diagnostic {
        let starts = groups.flatMap(\.starts), words = groups.first?.grammar.words ?? ""
        let message = (starts.count == 1 ? "one question is" : "\(starts.count) questions are") + " taken from \(words)"
        let place = place(starts.min().map { script.outline.landmarks[$0].line })
        if groups.contains(where: { $0.score >= Grammar.sure }) {
            return .note(.readmeTaken, message + ", for sure", at: place)
        }
        return .warning(
            .readmeLikely,
            message + ", as is likely",
            at: place,
            hint: "look whether all of them are questions"
        )
    }

    private var leftOut: Diagnostic? {
        guard jumps > 0 else { return nil }
        let subject = jumps == 1 ? "one line was left out that leads" : "\(jumps) lines were left out that lead"
        return .note(.readmeLeftOut, "\(subject) to other parts of the page", at: place(nil))
    }

    private var openOnes: Diagnostic? {
        guard let first = open.first else { return nil }
        let message =
            open.count == 1
            ? "one question has no answer, so packages leave it out"
            : "\(open.count) questions have no answer, so packages leave them out"
        return .note(.readmeOpenQuestions, message, at: place(first))
    }

    private func withoutSummary(_ line: Int) -> Diagnostic {
        .warning(
            .readmeFoldWithoutSummary,
            "a fold has no summary, so it is no question",
            at: place(line),
            hint: "write <summary>the question</summary> in it"
        )
    }
}
