internal import DeckleCore
internal import DeckleText

/// Makes a deck of a text that was cut into questions.
struct ReadmeDeckBuilder {
    private let outline: ReadmeOutline
    private let cut: ReadmeCut
    private let source: Source
    private(set) var log: [Diagnostic] = []

    private var ids = DerivedIDs(salt: "")
    private var guess = LanguageGuess()
    private var open: [Int] = []
    private var jumps = 0

    init(_ outline: ReadmeOutline, cut: ReadmeCut, source: Source) {
        self.outline = outline
        self.cut = cut
        self.source = source
    }

    private var text: ReadmeText { outline.text }

    mutating func manuscript() -> Manuscript {
        let (sections, sharedTitle) = ReadmeSection.all(of: cut.sections, in: text)
        let names = ReadmeNames(outline, sharedTitle: sharedTitle, source: source)
        let topics = topics(of: sections, deckID: names.id, title: names.title)
        var deck = Deck(
            id: names.id,
            identity: names.identity,
            title: names.title,
            published: source.modified ?? .none,
            topics: topics
        )
        deck.language = names.language ?? guess.language ?? "en"
        deck.direction = Direction(language: deck.language)
        note(deck, names)
        return Manuscript(deck: deck, pages: ReadmePages(outline, questions: cut.questions))
    }

    /// Topics with pages, in the order of their first questions; sections of one name above all are one.
    private mutating func topics(of sections: [ReadmeSection], deckID: String, title: String) -> [Topic] {
        let isDeep = sections.contains { $0.titles.count > 1 }
        var topics: [Topic] = [], places: [ReadmeSection: (topic: Int, page: Int)] = [:]
        var taken: [String: Set<String>] = [:]
        for (number, question) in cut.questions.enumerated() {
            let section = sections[question.section]
            if places[section] == nil {
                let topicTitle = isDeep ? section.titles.first ?? "" : ""
                let topic = topics.firstIndex { $0.title == topicTitle } ?? topics.count
                if topic == topics.count {
                    let id = topicTitle.isEmpty ? "" : ReadmeSection.slug(topicTitle)
                    topics.append(Topic(id: id, title: topicTitle))
                }
                let page = PageOutline(id: section.path.nonEmpty ?? deckID, title: section.titles.last ?? title)
                places[section] = (topic, topics[topic].pages.count)
                topics[topic].pages.append(page)
            }
            guard let place = places[section] else { continue }
            let page = topics[place.topic].pages[place.page].id
            let outline = self.outline(of: question, number)
            if taken[page, default: []].insert(outline.id).inserted {
                topics[place.topic].pages[place.page].questions.append(outline)
            } else {
                log.append(doubled(outline.id, at: question.line))
            }
        }
        return topics
    }

    private mutating func outline(of question: ReadmeQuestion, _ number: Int) -> QuestionOutline {
        let title = ReadmeTitle(text.slice(question.title))
        let body = QuestionBody(question, in: text, jumps: outline.jumps)
        jumps += body.jumps
        if body.isOpen { open.append(question.line) }
        if number.isMultiple(of: max(cut.questions.count / LanguageGuess.sampleSize, 1)) { guess.add(title.markdown) }
        return QuestionOutline(
            id: title.id ?? body.id
                ?? ids.id(title: title.words, code: title.code + body.code, options: body.optionTexts),
            difficulty: title.difficulty,
            form: body.options.isEmpty ? .basic : .choice,
            isOpen: body.isOpen,
            handle: UInt32(clamping: number)
        )
    }
}

// MARK: - What there is to say

extension ReadmeDeckBuilder {
    private mutating func note(_ deck: Deck, _ names: ReadmeNames) {
        let file = Place(file: text.name)
        log += cut.groups.map { taken($0) }
        if jumps > 0 {
            log.append(
                .note(.readmeLeftOut, "\(jumps) lines were left out that lead to other parts of the page", at: file)
            )
        }
        if let first = open.first {
            let message = open.count == 1 ? "one question has no answer" : "\(open.count) questions have no answer"
            let place = Place(file: text.name, line: first)
            log.append(.note(.readmeOpenQuestions, message + ", so packages leave it out", at: place))
        }
        for line in outline.unlabelledFolds {
            let place = Place(file: text.name, line: line)
            log.append(
                .warning(
                    .readmeFoldWithoutSummary,
                    "a fold has no summary, so it is no question",
                    at: place,
                    hint: "write <summary>the question</summary> in it"
                )
            )
        }
        if names.language == nil, let language = guess.language {
            log.append(LanguageGuess.note(language, in: text.name))
        }
        log += [deck.unnamedProblem(in: text.name, member: "id in its front matter")].compactMap(\.self)
        if source.modified == nil {
            log.append(.note(.deckNoDate, "the text names no date; the deck is dated 1980-01-01", at: file))
        }
    }

    private func taken(_ group: QuestionGroup) -> Diagnostic {
        let count = group.starts.count
        let message = "\(count) questions are taken from \(group.grammar.words)"
        let place = Place(file: text.name, line: group.starts.first.map { outline.landmarks[$0].line })
        if group.score >= Grammar.sure { return .note(.readmeTaken, message + ", for sure", at: place) }
        return .warning(
            .readmeLikely,
            message + ", as is likely",
            at: place,
            hint: "look whether all of them are questions"
        )
    }

    private func doubled(_ id: String, at line: Int) -> Diagnostic {
        .error(
            .questionDoubled,
            "there are two questions with the id \(id) on a page",
            at: Place(file: text.name, line: line)
        )
    }
}
