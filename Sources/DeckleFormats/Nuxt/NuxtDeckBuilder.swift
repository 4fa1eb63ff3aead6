internal import DeckleCore
internal import DeckleText

/// Makes decks of the documents that were found.
struct NuxtDeckBuilder {
    private let input: NuxtInput
    private let finder: QuestionFinder
    let grouping: NuxtGrouping
    private let questionNames: QuestionNames
    private let wishes: ReadingWishes
    private let passages: NuxtReader.Passages
    private let root: NuxtRecord?
    private let names: NuxtDeckNames
    private(set) var log: [Diagnostic] = []
    private var budget = DevalueBudget()

    init(
        input: NuxtInput,
        finder: QuestionFinder,
        names questionNames: QuestionNames,
        wishes: ReadingWishes,
        passages: @escaping NuxtReader.Passages
    ) throws(Failure) {
        self.input = input
        self.finder = finder
        self.questionNames = questionNames
        self.wishes = wishes
        self.passages = passages
        grouping = try NuxtGrouping(input.document, finder: finder)
        root = try NuxtRecord(input.document, at: input.document.root)
        names = try NuxtDeckNames(input: input, root: root, ways: grouping.ways)
    }

    /// A deck for each hub; where there is none, one for each list of documents, else one of all there is.
    ///
    /// Where one deck is wished for, the others are not read, so that nothing is said of them.
    mutating func manuscripts() throws(Failure) -> [Manuscript] {
        let rank = grouping.groups.map(\.rank.rawValue).max() ?? 0
        var plans: [(facts: NuxtDeckFacts, groups: [NuxtGroup])] = []
        for group in grouping.groups where group.rank.rawValue == rank {
            let facts = try names.facts(of: group, budget: &budget)
            if let index = plans.firstIndex(where: { $0.facts.id == facts.id }) {
                plans[index].groups.append(group)
            } else {
                plans.append((facts, [group]))
            }
        }
        var manuscripts: [Manuscript] = []
        let wished = plans.filter { wishes.takesDeck(id: $0.facts.id, title: $0.facts.title) }
        for plan in wished.isEmpty ? plans : wished { manuscripts.append(try manuscript(plan.facts, plan.groups)) }
        if manuscripts.count == plans.count {
            noteLeftOut(grouping.groups.filter { $0.rank.rawValue < rank }, manuscripts)
        }
        return manuscripts
    }

    private var document: DevalueDocument { input.document }

    private mutating func manuscript(_ facts: NuxtDeckFacts, _ groups: [NuxtGroup]) throws(Failure) -> Manuscript {
        var questionNames = questionNames
        questionNames.language = try chosenLanguage(of: facts)
        var builder = NuxtOutlineBuilder(
            document: document,
            language: questionNames.language,
            file: input.file.name,
            finder: finder,
            ways: grouping.ways,
            route: names.pagePath(facts),
            facts: facts,
            budget: budget
        )
        for group in groups { try builder.add(group) }
        budget = builder.budget
        log += builder.log
        let topics = builder.topics()
        let language = try language(of: facts, groups, chosen: questionNames.language)
        let deck = Deck(
            id: facts.id,
            identity: names.identity(facts),
            title: facts.title,
            summary: facts.summary,
            language: language,
            direction: Direction(language: language),
            author: facts.author,
            takeawayWords: facts.takeawayWords,
            site: names.site(facts),
            published: try published(topics),
            topics: topics,
            extra: facts.extra
        )
        noteTaken(groups, deck)
        noteNaming(facts, deck)
        let pages = NuxtPages(input: input, names: questionNames, passages: passages, entries: builder.entries)
        return Manuscript(deck: deck, pages: pages)
    }

    /// The language to take where texts are there in several: the one that is wished for, else that of the deck, else the
    /// first; nil where they are there in one.
    ///
    /// - Throws: ``Failure`` with `usage.no-language` where there is nothing in the language that is wished for.
    private mutating func chosenLanguage(of facts: NuxtDeckFacts) throws(Failure) -> String? {
        let languages = finder.languages
        guard let first = languages.first else { return nil }
        if let wish = wishes.language, LanguageTag.position(of: wish, among: languages) == nil {
            throw noLanguage(wish)
        }
        let wanted = [wishes.language, facts.language, input.surroundings.language].lazy.compactMap(\.self)
        let position = wanted.compactMap { LanguageTag.position(of: $0, among: languages) }.first
        let chosen = position.map { languages[$0] } ?? first
        noteLanguages(chosen)
        return LanguageTag.wellFormed(chosen) ?? chosen
    }

    /// The language that the source names, else that of the page around it, else the one that its letters tell.
    ///
    /// Latin letters are taken for English; which language they are in could only be told by words.
    private mutating func language(
        of facts: NuxtDeckFacts,
        _ groups: [NuxtGroup],
        chosen: String?
    ) throws(Failure) -> String {
        if let chosen { return chosen }
        if let language = facts.language { return language }
        let guess = try guessedLanguage(groups)
        if let tag = input.surroundings.language?.nonEmpty {
            if let guess, tag.lowercased().hasPrefix("en") {
                log.append(LanguageGuess.doubt(tag, of: guess, in: input.file.name))
            }
            return tag
        }
        if let guess { log.append(LanguageGuess.note(guess, in: input.file.name)) }
        return guess ?? "en"
    }

    /// The language of the letters in a few prompts from all over the deck.
    private func guessedLanguage(_ groups: [NuxtGroup]) throws(Failure) -> String? {
        let lists = groups.flatMap(\.documents).flatMap(\.lists)
        let step = max(lists.reduce(0) { $0 + $1.drafts.count } / LanguageGuess.sampleSize, 1)
        var guess = LanguageGuess(), position = 0
        for draft in lists.lazy.flatMap(finder.drafts) {
            if position.isMultiple(of: step), let draft, let prompt = try document.prompt(of: draft) {
                guess.add(prompt)
            }
            position += 1
        }
        return guess.language
    }

    /// `prerenderedAt`, else the day of the newest page, else the file's own date.
    private mutating func published(_ topics: [Topic]) throws(Failure) -> Timestamp {
        if let moment = try root?.prerendered { return moment }
        if let newest = topics.flatMap(\.pages).compactMap(\.updated).max() {
            return Timestamp(iso8601: newest.date) ?? newest
        }
        if let modified = input.file.modified { return modified }
        log.append(
            .note(
                .deckNoDate,
                "the payload names no date; the deck is dated 1980-01-01",
                at: Place(file: input.file.name)
            )
        )
        return .none
    }
}

// MARK: - What there is to say

extension NuxtDeckBuilder {
    private mutating func noteTaken(_ groups: [NuxtGroup], _ deck: Deck) {
        let lists = groups.flatMap(\.documents).flatMap(\.lists)
        guard let first = lists.first, groups.contains(where: { $0.rank != .hub }) else { return }
        let count = lists.count == 1 ? "one list" : "\(lists.count) lists"
        let questions = deck.questionCount == 1 ? "one question" : "\(deck.questionCount) questions"
        log.append(
            .note(
                .nuxtListsTaken,
                "the deck \"\(deck.title)\" is made of \(questions) of \(count)",
                at: Place(file: input.file.name, pointer: finder.trail.pointer(first.stop))
            )
        )
    }

    private mutating func noteLanguages(_ chosen: String) {
        let others = finder.languages.filter { $0 != chosen }
        guard let other = others.first else { return }
        log.append(
            .note(
                .deckOtherLanguages,
                "the texts are there in several languages; \(chosen) is taken, and not \(others.joined(separator: ", "))",
                at: Place(file: input.file.name),
                hint: "--lang \(other) takes another"
            )
        )
    }

    private func noLanguage(_ wish: String) -> Failure {
        Failure(
            .error(
                .usageNoLanguage,
                "no text is there in the language \"\(wish.prefix(40))\"",
                at: Place(file: input.file.name),
                hint: "the languages are \(finder.languages.joined(separator: ", "))"
            )
        )
    }

    private mutating func noteNaming(_ facts: NuxtDeckFacts, _ deck: Deck) {
        let file = input.file.name
        let problems = [
            deck.unnamedProblem(in: file, member: "\"deck\" beside the data"), deck.languageProblem(in: file),
            facts.badSite.map { Self.badSite($0, in: file) },
        ]
        log += problems.compactMap(\.self)
        guard let origin = facts.naming.origin else { return }
        log.append(
            .note(
                .deckIDDerived,
                "the id of the deck, \(deck.id), is made of \(origin)",
                at: Place(file: input.file.name),
                hint: "a slug in the source, or --deck-id, keeps it the same for ever"
            )
        )
    }

    private static func badSite(_ site: String, in file: String) -> Diagnostic {
        .warning(
            .deckBadSite,
            "the site \"\(site.prefix(100))\" is no web address and is left out",
            at: Place(file: file),
            hint: "write it such as https://example.org, or name it with --site"
        )
    }

    private mutating func noteLeftOut(_ groups: [NuxtGroup], _ taken: [Manuscript]) {
        let pages = Set(taken.flatMap(\.deck.topics).flatMap(\.pages).map(\.id))
        for page in groups.flatMap(\.documents) {
            let path = try? page.record(in: document)?.text(["path", "_path"])?.text
            if let path, pages.contains(path) { continue }
            for list in page.lists {
                log.append(
                    .warning(
                        .nuxtListLeftOut,
                        "a list of questions that belongs to no hub is left out",
                        at: Place(file: input.file.name, pointer: finder.trail.pointer(list.stop))
                    )
                )
            }
        }
    }
}
