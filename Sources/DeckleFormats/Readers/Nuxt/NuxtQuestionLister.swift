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
    private var ids: Set<String> = []
    private var slots: Set<Int> = []

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
        ids = Set(known.map(\.id))
        slots = Set(known.map(\.handle))
    }

    mutating func add(_ list: DevalueReference, pointer: String) throws(JSONError) {
        let items = try document.items(of: list)
        questions.reserveCapacity(questions.count + items.count)
        for (index, item) in items.enumerated() {
            try add(item, pointer: "\(pointer)/\(index)", number: index + 1)
        }
    }

    private mutating func add(_ item: DevalueReference, pointer: String, number: Int) throws(JSONError) {
        var place = Place(file: file, pointer: pointer, subject: "question \(number), \"\(page)\"")
        guard let record = try NuxtRecord(document, at: item) else {
            log.append(.error("question.no-prompt", "this is no question", at: place))
            return
        }
        guard slots.insert(record.slot.number).inserted else { return }
        let known = try record.text(["id"])?.text
        if let known { place.subject = NuxtQuestion.subject(id: known, page: page) }
        let parts = try NuxtQuestion(record)
        noteMissing(parts, id: known, at: place)
        guard let prompt = parts.prompt, parts.answer != nil else { return }
        guard let id = known ?? (hasIDs ? nil : freeID(of: document.text(prompt.range))) else { return }
        guard ids.insert(id).inserted else {
            log.append(
                .error(
                    "question.doubled",
                    "the page has a question with this id already",
                    at: place,
                    hint: "give each question of a page an id of its own"
                )
            )
            return
        }
        questions.append(try outline(record, id: id, place: place))
    }

    private mutating func noteMissing(_ parts: NuxtQuestion, id: String?, at place: Place) {
        if id == nil, hasIDs {
            log.append(.error("question.no-id", "the question has no id", at: place, hint: "other questions have one"))
        }
        if parts.prompt == nil { log.append(.error("question.no-prompt", "the question has no prompt", at: place)) }
        if parts.hasBodyTree { log.append(.warning("nuxt.body-tree", "the answer is a tree, not Markdown", at: place)) }
        if parts.answer == nil { log.append(.error("question.no-answer", "the question has no answer", at: place)) }
    }

    /// An id made of the prompt; prompts that differ in signs only are numbered.
    private func freeID(of prompt: String) -> String {
        let slug = Slug.of(prompt)
        let base = slug.isEmpty ? "question" : slug
        var id = base, number = 1
        while ids.contains(id) {
            number += 1
            id = "\(base)-\(number)"
        }
        return id
    }

    private mutating func outline(_ record: NuxtRecord, id: String, place: Place) throws(JSONError) -> QuestionOutline {
        let named = try record.text(["form"])?.text
        let form = named.map { Form(rawValue: $0.lowercased()) } ?? self.form
        if form == nil {
            let known = Form.allCases.map(\.rawValue).joined(separator: ", ")
            let message = "form \"\(named?.prefix(40) ?? "")\" is unknown; the question is asked as basic"
            log.append(.warning("question.unknown-form", message, at: place, hint: "forms are \(known)"))
        }
        return QuestionOutline(
            id: id,
            difficulty: try record.text(["difficulty", "level"]).map { Difficulty($0.text) },
            tags: try record.texts("tags"),
            form: form ?? .basic,
            handle: record.slot.number
        )
    }
}

extension DevalueDocument {
    /// The items of a list; none where the reference leads to anything else.
    func items(of reference: DevalueReference) throws(JSONError) -> [DevalueReference] {
        switch try node(at: reference) {
        case .array(let items), .set(let items), .map(let items): items
        default: []
        }
    }
}
