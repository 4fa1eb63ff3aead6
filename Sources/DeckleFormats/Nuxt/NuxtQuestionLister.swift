internal import DeckleCore
internal import DeckleText

/// Lists the questions of one page, leaving out those that cannot be used.
struct NuxtQuestionLister {
    let document: DevalueDocument
    let file: String
    let page: String
    /// The form of questions that name none.
    let form: Form
    /// Whether questions of this deck have ids; where none has, ids are made of the prompts.
    let hasIDs: Bool
    private(set) var questions: [QuestionOutline] = []
    private(set) var log: [Diagnostic] = []
    /// The ids that are taken, and where they stand as far as that is known.
    private var ids: [String: Item?] = [:]
    /// The last number behind an id made of a prompt.
    private var numbers: [String: Int] = [:]
    private var slots: Set<DevalueReference> = []

    /// Where a question stands: named only when there is something to say.
    private struct Item {
        /// The JSON pointer of the list.
        var list: String
        var index: Int

        var pointer: String { "\(list)/\(index)" }
    }

    init(_ document: DevalueDocument, file: String, page: String, form: Form, hasIDs: Bool) {
        self.document = document
        self.file = file
        self.page = page
        self.form = form
        self.hasIDs = hasIDs
    }

    /// Goes on with a page that another list has given questions to.
    mutating func resume(_ known: [QuestionOutline]) {
        questions = known
        ids = Dictionary(known.map { ($0.id, nil) }) { first, _ in first }
        slots = Set(known.map { DevalueReference(Int($0.handle)) })
    }

    mutating func add(_ list: QuestionList, drafts: [QuestionDraft?], pointer: String) throws(Failure) {
        questions.reserveCapacity(questions.count + drafts.count)
        noteTrees(list, drafts: drafts, pointer: pointer)
        for (position, draft) in drafts.enumerated() {
            let item = Item(list: pointer, index: list.index(at: position))
            guard let draft else {
                log.append(.error(.questionNoPrompt, "this is no question", at: place(of: item)))
                continue
            }
            if slots.insert(draft.slot).inserted { try add(draft, at: item) }
        }
    }

    private mutating func add(_ draft: QuestionDraft, at item: Item) throws(Failure) {
        let known = try document.word(at: draft.id)
        noteMissing(draft, id: known, at: item)
        guard draft.hasPrompt, draft.hasAnswer, !draft.isTooLong else { return }
        let made = known == nil ? try madeID(draft) : nil
        guard let id = known ?? made else { return }
        if let first = ids.updateValue(item, forKey: id) {
            ids[id] = first
            noteDoubled(first?.pointer, at: place(of: item, id: known))
            return
        }
        let form = try form(of: draft, at: item, id: known)
        questions.append(try outline(draft, id: id, form: form))
    }

    /// One note for all of a list, at the first of them.
    private mutating func noteTrees(_ list: QuestionList, drafts: [QuestionDraft?], pointer: String) {
        let count = drafts.count { $0?.isTree == true }
        guard count > 0, let first = drafts.firstIndex(where: { $0?.isTree == true }) else { return }
        let message =
            count == 1
            ? "one question is a tree of elements, read as the Markdown that gives it"
            : "\(count) questions are trees of elements, read as the Markdown that gives them"
        let place = place(of: Item(list: pointer, index: list.index(at: first)))
        log.append(.note(.nuxtBodyTree, message, at: place))
    }

    private func place(of item: Item, id: String? = nil) -> Place {
        let subject = id.map { NuxtQuestion.subject(id: $0, page: page) } ?? "question \(item.index + 1), \"\(page)\""
        return Place(file: file, pointer: item.pointer, subject: subject)
    }

    private mutating func noteMissing(_ draft: QuestionDraft, id: String?, at item: Item) {
        if id == nil, hasIDs {
            log.append(
                .error(
                    .questionNoID,
                    "the question has no id",
                    at: place(of: item, id: id),
                    hint: "give it one, as the others have, or leave it out with --skip-bad"
                )
            )
        }
        if !draft.hasPrompt {
            log.append(
                .error(
                    .questionNoPrompt,
                    "the question has no prompt",
                    at: place(of: item, id: id),
                    hint: Self.skipHint
                )
            )
        }
        if !draft.hasAnswer {
            log.append(
                .error(
                    .questionNoAnswer,
                    "the question has no answer",
                    at: place(of: item, id: id),
                    hint: Self.skipHint
                )
            )
        }
        if draft.isTooLong { log.append(QuestionSize.tooLong(Int(draft.size), at: place(of: item, id: id))) }
    }

    private static let skipHint = "write it, or leave the question out with --skip-bad"

    private mutating func noteDoubled(_ first: String?, at place: Place) {
        let standing = first.map { ", \($0)" } ?? ""
        log.append(
            .error(
                .questionDoubled,
                "the page has a question with this id already\(standing)",
                at: place,
                hint: "give each question of a page an id of its own, or leave this one out with --skip-bad"
            )
        )
    }

    /// An id for a question without one; nil where others have theirs.
    private mutating func madeID(_ draft: QuestionDraft) throws(Failure) -> String? {
        guard !hasIDs, let prompt = try document.prompt(of: draft) else { return nil }
        return freeID(of: prompt)
    }

    /// An id made of the prompt; prompts that differ in signs only are numbered.
    private mutating func freeID(of prompt: String) -> String {
        let slug = Slug.of(prompt)
        let base = slug.isEmpty ? "question" : slug
        var id = base, number = numbers[base] ?? 1
        while ids[id] != nil {
            number += 1
            id = "\(base)-\(number)"
        }
        numbers[base] = number
        return id
    }

    /// The form that a question names, else a choice where it has options, else that of the page.
    private mutating func form(of draft: QuestionDraft, at item: Item, id: String?) throws(Failure) -> Form {
        guard let name = try document.word(at: draft.form) else { return draft.isChoice ? .choice : form }
        if let form = Form(rawValue: name.lowercased()) { return form }
        if draft.isChoice { return .choice }
        let known = Form.allCases.map(\.rawValue).joined(separator: ", ")
        let message = "form \"\(name.prefix(40))\" is unknown; the question is asked as basic"
        log.append(.warning(.questionUnknownForm, message, at: place(of: item, id: id), hint: "forms are \(known)"))
        return .basic
    }

    private func outline(_ draft: QuestionDraft, id: String, form: Form) throws(Failure) -> QuestionOutline {
        let difficulty = try document.word(at: draft.difficulty), level = try document.word(at: draft.level)
        return QuestionOutline(
            id: id,
            difficulty: (difficulty ?? level).map { Difficulty($0) },
            tags: try document.words(at: draft.tags),
            form: form,
            handle: UInt32(clamping: draft.slot.number)
        )
    }
}
