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
    private var ids: [String: String?] = [:]
    /// The last number behind an id made of a prompt.
    private var numbers: [String: Int] = [:]
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
        ids = Dictionary(known.map { ($0.id, nil) }) { first, _ in first }
        slots = Set(known.map { Int($0.handle) })
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
        if let first = ids.updateValue(pointer, forKey: id) {
            ids[id] = first
            noteDoubled(first, at: place)
            return
        }
        questions.append(try outline(record, id: id, place: place))
    }

    private mutating func noteMissing(_ parts: NuxtQuestion, id: String?, at place: Place) {
        if id == nil, hasIDs {
            log.append(
                .error(
                    "question.no-id",
                    "the question has no id",
                    at: place,
                    hint: "give it one, as the others have, or leave it out with --skip-bad"
                )
            )
        }
        if parts.prompt == nil {
            log.append(.error("question.no-prompt", "the question has no prompt", at: place, hint: Self.skipHint))
        }
        if parts.hasBodyTree { log.append(.warning("nuxt.body-tree", "the answer is a tree, not Markdown", at: place)) }
        if parts.answer == nil {
            log.append(.error("question.no-answer", "the question has no answer", at: place, hint: Self.skipHint))
        }
    }

    private static let skipHint = "write it, or leave the question out with --skip-bad"

    private mutating func noteDoubled(_ first: String?, at place: Place) {
        let standing = first.map { ", \($0)" } ?? ""
        log.append(
            .error(
                "question.doubled",
                "the page has a question with this id already\(standing)",
                at: place,
                hint: "give each question of a page an id of its own, or leave this one out with --skip-bad"
            )
        )
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
            handle: UInt32(clamping: record.slot.number)
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
