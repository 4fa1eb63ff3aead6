internal import DeckleCore
internal import DeckleText

/// Puts the topics and pages of one deck in order.
struct NuxtOutlineBuilder {
    let document: DevalueDocument
    /// The language to take of titles that are there in several.
    let language: String?
    let file: String
    let finder: QuestionFinder
    let ways: [DevalueReference: Set<String>]
    /// The path of the page that the payload belongs to.
    let route: String?
    let facts: NuxtDeckFacts
    private(set) var budget: DevalueBudget
    private(set) var entries: [NuxtPages.Entry] = []
    private(set) var log: [Diagnostic] = []
    private var topicList: [NuxtTopic] = []
    private var pages: [NuxtPageEntry] = []
    /// The group that each page came from and its position in ``pages``, by its path.
    private var origins: [String: (group: Int, position: Int)] = [:]
    /// The sets of names that pages share, a few for thousands of pages.
    private var nameSets: Set<Set<String>> = []
    private var groupCount = 0

    init(
        document: DevalueDocument,
        language: String? = nil,
        file: String,
        finder: QuestionFinder,
        ways: [DevalueReference: Set<String>],
        route: String?,
        facts: NuxtDeckFacts,
        budget: DevalueBudget
    ) {
        self.document = document
        self.language = language
        self.file = file
        self.finder = finder
        self.ways = ways
        self.route = route
        self.facts = facts
        self.budget = budget
    }

    private var trail: NuxtTrail { finder.trail }

    mutating func add(_ group: NuxtGroup) throws(Failure) {
        groupCount += 1
        for item in try group.hub?.items("topics") ?? [] {
            guard let record = try NuxtRecord(document, at: item),
                let topic = try NuxtTopic(record, ways: ways[record.slot] ?? [], in: language, budget: &budget)
            else {
                log.append(topicLeftOut("it has no name", at: item))
                continue
            }
            if let known = topicList.first(where: { $0.topic.id == topic.topic.id }) {
                if known.topic != topic.topic {
                    log.append(topicLeftOut("\(topic.topic.id) is listed before", at: item))
                }
            } else {
                topicList.append(topic)
            }
        }
        let hasIDs = try self.hasIDs(group)
        if !hasIDs { noteMadeIDs(group) }
        for document in try pages(of: group.documents) { try add(document, hasIDs: hasIDs) }
    }

    /// The topics in their order, each with its pages; those without pages are left out.
    mutating func topics() -> [Topic] {
        var filled = topicList
        for (index, _) in filled.enumerated() {
            filled[index].topic.pages = NuxtPageEntry.sorted(pages.filter { $0.topic == index }).map(\.outline)
        }
        let listed = filled.enumerated().filter { $0.element.slot != nil }
        let mentioned = filled.filter { $0.slot == nil }
        let ordered = listed.sorted { left, right in
            let leftOrder = left.element.order ?? .infinity, rightOrder = right.element.order ?? .infinity
            return leftOrder == rightOrder ? left.offset < right.offset : leftOrder < rightOrder
        }
        return
            (ordered.map(\.element) + mentioned.filter { !$0.topic.id.isEmpty }
            + mentioned.filter { $0.topic.id.isEmpty })
            .map(\.topic).filter { !$0.pages.isEmpty }
    }

    private func hasIDs(_ group: NuxtGroup) throws(Failure) -> Bool {
        for list in group.documents.lazy.flatMap(\.lists) {
            for draft in finder.drafts(of: list) {
                if let draft, try document.word(at: draft.id) != nil { return true }
            }
        }
        return false
    }

    private mutating func noteMadeIDs(_ group: NuxtGroup) {
        guard let list = group.documents.first?.lists.first else { return }
        log.append(
            .note(
                .questionIDFromPrompt,
                "the questions have no ids; their prompts stand in for them",
                at: Place(file: file, pointer: trail.pointer(list.stop)),
                hint: "with ids of their own they keep their history when a prompt is mended"
            )
        )
    }
}

// MARK: - Pages

extension NuxtOutlineBuilder {
    private mutating func add(_ page: NuxtDocument, hasIDs: Bool) throws(Failure) {
        let record = try page.record(in: document)
        let facts = try NuxtPageFacts(
            record,
            place: page.place,
            route: route,
            deck: self.facts,
            ways: ways,
            in: language
        )
        let isKnown = origins[facts.id]?.position
        if let origin = origins[facts.id], origin.group != groupCount {
            log.append(twice(page, facts.id, lost: try countOfOthers(page, than: pages[origin.position].outline)))
            return
        }
        origins[facts.id] = (groupCount, isKnown ?? pages.count)
        let formName = facts.form ?? self.facts.form
        let form = formName.flatMap { Form(rawValue: $0.lowercased()) }
        if let formName, form == nil { log.append(unknownForm(formName, of: page)) }
        var lister = NuxtQuestionLister(document, file: file, page: facts.title, form: form ?? .basic, hasIDs: hasIDs)
        if let isKnown { lister.resume(pages[isKnown].outline.questions) }
        var entry = NuxtPages.Entry(lists: [], language: facts.language)
        if let record, let names = facts.usedNames { entry.rest = (record.slot, shared(names)) }
        for list in page.lists {
            let pointer = trail.pointer(list.stop)
            entry.lists.append((pointer, trail.stops[list.stop].slot))
            let drafts = finder.drafts(of: list)
            entry.counting = max(entry.counting, drafts.lazy.compactMap { $0?.counting }.max() ?? .undecided)
            try lister.add(list, drafts: drafts, pointer: pointer)
        }
        log += lister.log
        if entry.counting == .fromOne { log.append(countedFromOne(page)) }
        if let isKnown {
            pages[isKnown].outline.questions = lister.questions
            entries[pages[isKnown].outline.handle].add(entry)
        } else {
            append(facts, entry, lister.questions, topic: try topic(of: page, record))
        }
    }

    /// The same set as one before it, so that both lie in memory once.
    private mutating func shared(_ names: Set<String>) -> Set<String> {
        nameSets.insert(names).memberAfterInsert
    }

    private mutating func append(
        _ facts: NuxtPageFacts,
        _ entry: NuxtPages.Entry,
        _ questions: [QuestionOutline],
        topic: Int
    ) {
        let outline = PageOutline(
            id: facts.id,
            title: facts.title,
            summary: facts.summary,
            difficulty: facts.difficulty,
            updated: facts.updated,
            questions: questions,
            related: facts.related,
            handle: entries.count
        )
        entries.append(entry)
        pages.append(NuxtPageEntry(outline: outline, topic: topic, order: facts.order, position: pages.count))
    }

    /// The position of the topic that a page names or lies in; topics that only pages mention are appended.
    private mutating func topic(of page: NuxtDocument, _ record: NuxtRecord?) throws(Failure) -> Int {
        let slug = try record?.text(["topicSlug"])?.text
        let name = try record?.text(["topic"])?.text
        let around = Set(trail.ancestors(from: page.stop).map { trail.stops[$0].slot })
        if slug == nil, name == nil, let index = topicList.firstIndex(where: { $0.slot.map(around.contains) == true }) {
            return index
        }
        let id = slug ?? name.map(Slug.of) ?? ""
        if let index = topicList.firstIndex(where: { $0.topic.id == id || (slug == nil && $0.topic.title == name) }) {
            return index
        }
        topicList.append(NuxtTopic(id: id, title: name ?? Slug.title(id)))
        return topicList.count - 1
    }

    /// How many questions of a page have ids that another page with its path lacks; without ids their prompts tell.
    private func countOfOthers(_ page: NuxtDocument, than first: PageOutline) throws(Failure) -> Int {
        let known = Set(first.questions.map(\.id))
        var count = 0
        for draft in page.lists.lazy.flatMap(finder.drafts) {
            guard let draft, draft.hasPrompt, let prompt = try document.prompt(of: draft) else { continue }
            let id = try document.word(at: draft.id)
            if !known.contains(id ?? Slug.of(prompt)) { count += 1 }
        }
        return count
    }
}
