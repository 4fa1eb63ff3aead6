internal import DeckleCore

/// What there is to say of how a file was read.
struct ReadmeSurvey {
    private let script: ReadmeScript
    private var open: [Int] = []
    private var jumps = 0
    private var refrains: [Int] = []
    private var wordless: [Diagnostic] = []
    private var doubled: [Diagnostic] = []
    private var tooLong: [Diagnostic] = []
    private var skipped: [(name: String, count: Int, line: Int)] = []
    private var rivals: [Int] = []
    private var repeats: [(line: Int, first: String)] = []

    init(_ script: ReadmeScript) {
        self.script = script
    }

    mutating func add(_ body: QuestionBody, at line: Int) {
        jumps += body.jumps
        refrains += body.refrains
        if body.isOpen { open.append(line) }
    }

    /// A question in a section that the user leaves out.
    mutating func noteSkipped(_ name: String, at line: Int) {
        if let known = skipped.firstIndex(where: { $0.name == name }) {
            skipped[known].count += 1
        } else {
            skipped.append((name, 1, line))
        }
    }

    /// A question that asks what one before asks, and is answered otherwise.
    mutating func noteRival(at line: Int) { rivals.append(line) }

    /// A question that says the same as one before.
    mutating func noteRepeat(of first: String, at line: Int) { repeats.append((line, first)) }

    mutating func noteDoubled(_ id: String, at line: Int) {
        doubled.append(
            .error(.questionDoubled, "there are two questions with the id \(id) on a page", at: place(line))
        )
    }

    mutating func noteTooLong(_ question: ReadmeQuestion) {
        tooLong.append(QuestionSize.tooLong(question.size, at: place(question.line)))
    }

    mutating func noteWordless(at line: Int) {
        wordless.append(
            .warning(
                .readmeNoPrompt,
                "nothing asks here, so this is no question",
                at: place(line),
                hint: "write the question behind its number, or below it"
            )
        )
    }

    func remarks() -> [Diagnostic] {
        taken + [outside, leftOut, refrain, contents, openOnes, shared, repeated, rival].compactMap(\.self)
            + skipped.map(section)
            + script.outline.unlabelledFolds.map(withoutSummary) + wordless + doubled + tooLong
    }

    private func place(_ line: Int?) -> Place { Place(file: script.text.name, line: line) }

    /// How many questions are taken by each grammar.
    private var taken: [Diagnostic] {
        var names: Set<String> = []
        guard script.whole == nil else { return [] }
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

    private var outside: Diagnostic? {
        let rest = ReadmeRest(script)
        return rest.words.map {
            .note(.readmeOutside, "left out outside the questions: \($0)", at: place(rest.firstLine))
        }
    }

    private var leftOut: Diagnostic? {
        guard jumps > 0 else { return nil }
        let subject = jumps == 1 ? "one line was left out that leads" : "\(jumps) lines were left out that lead"
        return .note(.readmeLeftOut, "\(subject) to other parts of the page", at: place(nil))
    }

    private var refrain: Diagnostic? {
        guard let first = refrains.first else { return nil }
        let subject =
            refrains.count == 1 ? "one line was left out that says" : "\(refrains.count) lines were left out that say"
        return .note(
            .readmeRefrainLeftOut,
            "\(subject) the same below many questions, with a link out of the text",
            at: place(first),
            hint: "a source is kept in a list, or below a heading of its own"
        )
    }

    /// Headings that look as questions do and hold contents.
    private var contents: Diagnostic? {
        let headings = script.cut.groups.flatMap(\.idle).sorted()
        guard let first = headings.first else { return nil }
        let subject =
            headings.count == 1
            ? "one heading was left out that has" : "\(headings.count) headings were left out that have"
        return .note(
            .readmeLeftOut,
            "\(subject) nothing but contents below",
            at: place(script.outline.landmarks[first].line)
        )
    }

    private var shared: Diagnostic? {
        let lines = script.cut.sharing
        guard let first = lines.first else { return nil }
        let message =
            lines.count == 1
            ? "one question has the answer of the next, right below it"
            : "\(lines.count) questions have the answer of the next, right below them"
        return .note(.readmeSharedAnswers, message, at: place(first))
    }

    private var openOnes: Diagnostic? {
        guard let first = open.first else { return nil }
        let message = open.count == 1 ? "one question has no answer" : "\(open.count) questions have no answer"
        return .note(
            .readmeOpenQuestions,
            message,
            at: place(first),
            hint: "books and sheets have them, packages only with --open cards"
        )
    }

    private var repeated: Diagnostic? {
        guard let first = repeats.first else { return nil }
        let message =
            repeats.count == 1
            ? "one question says word for word what \(first.first) says"
            : "\(repeats.count) questions say word for word what others before say, this one what \(first.first) says"
        return .note(.readmeRepeatedQuestions, message + "; packages have one card for both", at: place(first.line))
    }

    private var rival: Diagnostic? {
        guard let first = rivals.first else { return nil }
        let message =
            rivals.count == 1
            ? "one question asks what another asks, and is answered otherwise"
            : "\(rivals.count) questions ask what others ask, and are answered otherwise"
        return .warning(
            .readmeSamePrompt,
            message,
            at: place(first),
            hint: "let its title tell which is meant, or keep the better answer"
        )
    }

    private func section(_ name: String, count: Int, line: Int) -> Diagnostic {
        let subject = count == 1 ? "one question" : "\(count) questions", verb = count == 1 ? "is" : "are"
        let message = "\(subject) of the section \(name) \(verb) left out, as asked for"
        return .note(.readmeSectionSkipped, message, at: place(line))
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
