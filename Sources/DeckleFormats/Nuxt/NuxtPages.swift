internal import DeckleCore
internal import DeckleText

/// Makes the questions of a page out of the payload when they are asked for.
struct NuxtPages: PageProvider {
    /// Where the questions of a page stand.
    struct Entry: Sendable {
        /// The lists of the page, each with its JSON pointer.
        var lists: [(pointer: String, reference: DevalueReference)]
        var language: String?
        /// From which number options are counted on the page.
        var counting = OptionCounting.undecided
        /// The object of the page, and the names in it that have a field of their own; nil where it has nothing else.
        var rest: (page: DevalueReference, usedNames: Set<String>)?

        /// Takes further lists of the same page.
        mutating func add(_ other: Entry) {
            lists += other.lists
            counting = max(counting, other.counting)
        }
    }

    let input: NuxtInput
    let names: QuestionNames
    let passages: NuxtReader.Passages
    var entries: [Entry] = []

    private var document: DevalueDocument { input.document }

    func page(_ outline: PageOutline, at index: PageIndex, log: inout [Diagnostic]) throws(Failure) -> Page {
        var page = Page(outline: outline, index: index, questions: [])
        guard entries.indices.contains(outline.handle) else { return page }
        let entry = entries[outline.handle]
        do throws(Failure) {
            page.questions = try questions(of: outline, entry, log: &log)
            page.extra = try extra(of: entry)
        } catch {
            throw input.located(error)
        }
        return page
    }

    private func questions(
        of outline: PageOutline,
        _ entry: Entry,
        log: inout [Diagnostic]
    ) throws(Failure) -> [Question] {
        let pointers = try pointers(of: entry)
        var budget = DevalueBudget()
        var questions: [Question] = []
        questions.reserveCapacity(outline.questions.count)
        for question in outline.questions {
            guard let record = try NuxtRecord(document, at: DevalueReference(Int(question.handle))) else { continue }
            let subject = NuxtQuestion.subject(id: question.id, page: outline.title)
            let place = Place(file: input.file.name, pointer: pointers[record.slot] ?? "", subject: subject)
            questions.append(
                try self.question(question, record, entry: entry, place: place, budget: &budget, log: &log)
            )
        }
        return questions
    }

    private func extra(of entry: Entry) throws(Failure) -> [Property] {
        guard let rest = entry.rest else { return [] }
        var budget = DevalueBudget()
        return try NuxtRecord(document, at: rest.page)?.extra(budget: &budget, without: rest.usedNames.contains) ?? []
    }

    /// The JSON pointers of a page's questions by their slots.
    private func pointers(of entry: Entry) throws(Failure) -> [DevalueReference: String] {
        var pointers: [DevalueReference: String] = [:]
        for list in entry.lists {
            for item in try document.items(at: list.reference) {
                let slot = try document.resolve(item.reference)
                if pointers[slot] == nil { pointers[slot] = "\(list.pointer)/\(item.index)" }
            }
        }
        return pointers
    }

    private func question(
        _ outline: QuestionOutline,
        _ record: NuxtRecord,
        entry: Entry,
        place: Place,
        budget: inout DevalueBudget,
        log: inout [Diagnostic]
    ) throws(Failure) -> Question {
        let source = try NuxtQuestion(record, names: names)
        let additions = try NuxtAsides(record, of: source, names: names)
        let isCloze = outline.form == .cloze
        log += try additions.problems(at: place) + leftOut(of: record, at: place)
        var question = Question(
            outline,
            prompt: try passage(source.promptTree, else: source.prompt, isCloze: isCloze, place, &log),
            answer: try passage(source.tree, else: source.explanation, isCloze: isCloze, place, &log),
            asides: asides(additions, isCloze: isCloze, place, &log),
            aliases: try record.texts("aliases"),
            guid: try record.text(["guid"])?.text,
            language: try record.text(["language", "lang"])?.text ?? source.prompt.flatMap(foreign) ?? entry.language,
            extra: try record.extra(budget: &budget, without: { source.uses($0) || additions.uses($0) }),
            origin: place
        )
        if let options = source.options {
            reading(options, of: outline, entry, place, &log).add(to: &question, log: &log)
        }
        return question
    }

    /// Of an aside that is but a comment no reader misses anything.
    private func asides(
        _ source: NuxtAsides,
        isCloze: Bool,
        _ place: Place,
        _ log: inout [Diagnostic]
    ) -> [Aside] {
        source.parts.map { Aside($0.kind, passage($0.part, isCloze: isCloze, place, &log)) }
            .filter { !$0.content.blocks.isSilent }
    }

    /// What stands as a tree, else what stands as a text.
    private func passage(
        _ tree: NuxtQuestion.Tree?,
        else part: NuxtQuestion.Part?,
        isCloze: Bool,
        _ place: Place,
        _ log: inout [Diagnostic]
    ) throws(Failure) -> Passage {
        guard let tree else { return passage(part, isCloze: isCloze, place, &log) }
        return try passage(tree, isCloze: isCloze, place, &log)
    }

    private func passage(
        _ tree: NuxtQuestion.Tree,
        isCloze: Bool,
        _ place: Place,
        _ log: inout [Diagnostic]
    ) throws(Failure) -> Passage {
        var place = place
        place.pointer = place.pointer.map { "\($0)/\(tree.name)" }
        let body = try BodyMarkdown(document, at: tree.reference)
        if body.isCut { log.append(Self.cutTree(at: place)) }
        return passages(body.text, place, isCloze, &log)
    }

    private func passage(
        _ part: NuxtQuestion.Part?,
        isCloze: Bool,
        _ place: Place,
        _ log: inout [Diagnostic]
    ) -> Passage {
        guard let part else { return Passage([]) }
        if let strange = foreign(part) { log.append(Self.otherLanguage(strange, of: part, at: place)) }
        var place = place
        place.pointer = place.pointer.map { "\($0)/\(part.pointer)" }
        let decoded = document.decoded(part.range)
        log += Self.losses(of: decoded, at: place)
        let isFile = part.name == NuxtQuestion.sourceName
        return passages(isFile ? NuxtBody.withoutFrontMatter(decoded.text) : decoded.text, place, isCloze, &log)
    }

    /// The language of a text, where that is not the one to take.
    private func foreign(_ part: NuxtQuestion.Part) -> String? {
        guard let language = part.language, let wanted = names.language,
            LanguageTag.position(of: wanted, among: [language]) == nil
        else { return nil }
        return LanguageTag.wellFormed(language)
    }

    private static func otherLanguage(_ language: String, of part: NuxtQuestion.Part, at place: Place) -> Diagnostic {
        .warning(
            .questionOtherLanguage,
            "\"\(part.name)\" is not there in the language of the deck; that in \(language) is taken",
            at: place,
            hint: "translate it, or take another language with --lang"
        )
    }

    private static func cutTree(at place: Place) -> Diagnostic {
        .warning(
            .nuxtBodyCut,
            "the text is a tree of more than \(BodyTree.sizeLimit) pieces, or deeper than \(BodyTree.depthLimit); the rest is left out",
            at: place,
            hint: "make several questions of it, or hand out its source (rawbody) too"
        )
    }

    private static func losses(of text: DecodedText, at place: Place) -> [Diagnostic] {
        let hint = "write the character anew in the source"
        var log: [Diagnostic] = []
        if text.hasLostSurrogate {
            let message = "half of a surrogate pair is no character, U+FFFD stands in its place"
            log.append(.warning(.payloadLoneSurrogate, message, at: place, hint: hint))
        }
        if text.hasBrokenBytes {
            let message = "the text holds bytes that are no UTF-8, U+FFFD stands in their place"
            log.append(.warning(.payloadBrokenText, message, at: place, hint: "save the source as UTF-8"))
        }
        return log
    }
}
