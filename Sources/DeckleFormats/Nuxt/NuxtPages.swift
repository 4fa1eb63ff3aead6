internal import DeckleCore
internal import DeckleText

/// Makes the questions of a page out of the payload when they are asked for.
struct NuxtPages: PageProvider {
    /// Where the questions of a page stand.
    struct Entry: Sendable {
        /// The lists of the page, each with its JSON pointer.
        var lists: [(pointer: String, reference: DevalueReference)]
        var language: String?
        /// The object of the page, and the names in it that have a field of their own; nil where it has nothing else.
        var rest: (page: DevalueReference, usedNames: Set<String>)?
    }

    let input: NuxtInput
    let document: DevalueDocument
    let passages: NuxtReader.Passages
    var entries: [Entry] = []

    func questions(of outline: PageOutline, log: inout [Diagnostic]) throws -> [Question] {
        guard entries.indices.contains(outline.handle) else { return [] }
        let entry = entries[outline.handle]
        do throws(JSONError) {
            let pointers = try pointers(of: entry)
            var budget = DevalueBudget()
            var questions: [Question] = []
            for question in outline.questions {
                let pointer = pointers[Int(question.handle)] ?? ""
                let subject = NuxtQuestion.subject(id: question.id, page: outline.title)
                let place = Place(file: input.file.name, pointer: pointer, subject: subject)
                guard let record = try NuxtRecord(document, at: DevalueReference(Int(question.handle))) else {
                    continue
                }
                questions.append(
                    try self.question(question, record, entry: entry, place: place, budget: &budget, log: &log)
                )
            }
            return questions
        } catch {
            throw input.failure(error)
        }
    }

    func extra(of outline: PageOutline) throws -> [Property] {
        guard entries.indices.contains(outline.handle), let rest = entries[outline.handle].rest else { return [] }
        do throws(JSONError) {
            var budget = DevalueBudget()
            return try NuxtRecord(document, at: rest.page)?.extra(without: rest.usedNames, budget: &budget) ?? []
        } catch {
            throw input.failure(error)
        }
    }

    /// The JSON pointers of a page's questions by their slots.
    private func pointers(of entry: Entry) throws(JSONError) -> [Int: String] {
        var pointers: [Int: String] = [:]
        for list in entry.lists {
            for (index, item) in try document.items(of: list.reference).enumerated() {
                let slot = try document.resolve(item).number
                if pointers[slot] == nil { pointers[slot] = "\(list.pointer)/\(index)" }
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
    ) throws(JSONError) -> Question {
        let source = try NuxtQuestion(record)
        return Question(
            id: outline.id,
            prompt: passage(source.prompt, of: outline, place, &log),
            answer: passage(source.answer, of: outline, place, &log),
            difficulty: outline.difficulty,
            tags: outline.tags,
            form: outline.form,
            aliases: try record.texts("aliases"),
            guid: try record.text(["guid"])?.text,
            language: try record.text(["language", "lang"])?.text ?? entry.language,
            extra: try record.extra(without: source.names.union(NuxtQuestion.ownNames), budget: &budget),
            origin: place
        )
    }

    private func passage(
        _ part: NuxtQuestion.Part?,
        of outline: QuestionOutline,
        _ place: Place,
        _ log: inout [Diagnostic]
    ) -> Passage {
        guard let part else { return Passage([]) }
        var place = place
        place.pointer = place.pointer.map { "\($0)/\(part.name)" }
        let text = document.text(part.range)
        if document.hasLostSurrogate(in: text, of: part.range) {
            log.append(
                .warning(
                    "payload.lone-surrogate",
                    "half of a surrogate pair is no character, U+FFFD stands in its place",
                    at: place,
                    hint: "write the character anew in the source"
                )
            )
        }
        return passages(text, place, outline.form == .cloze, &log)
    }
}
