internal import DeckleCore
internal import DeckleText

extension Presentation {
    /// A page with its questions, rendered.
    ///
    /// - Throws: ``Failure`` where a file that a question refers to cannot be read.
    func pageView(_ page: Page) throws -> PageView {
        let outline = page.outline
        let number = page.index.running + 1
        return PageView(
            number: number,
            title: Self.title(of: outline, number: number),
            topic: topicTitle(page.index.topic),
            summary: outline.summary?.nonEmpty,
            difficulty: outline.difficulty.map { DifficultyView($0, labels: labels) },
            updated: outline.updated?.date,
            source: PageSource(outline, site: deck.site),
            counts: CountsView(of: outline.questions, labels: labels),
            questions: try page.questions.indices.map { try questionView($0, on: page) }
        )
    }

    private func topicTitle(_ index: Int) -> TopicTitle? {
        guard deck.topics.indices.contains(index), !isTopic else { return nil }
        return deck.topics[index].title.nonEmpty.map { TopicTitle(title: $0, label: topicLabel(index)) }
    }

    private func questionView(_ index: Int, on page: Page) throws -> QuestionView {
        let question = page.questions[index]
        let anchors = typesetting.anchors(page.outline.id, question.id)
        let language = question.language.flatMap(LanguageTag.known)
        let sectionNumber = "\(page.index.running + 1).\(index + 1)"
        return QuestionView(
            anchors: anchors,
            key: "\(page.outline.id)#\(question.id)",
            number: page.index.firstQuestion + index + 1,
            sectionNumber: sectionNumber,
            content: try QuestionContent(
                question,
                anchors: anchors,
                direction: language.map(Direction.init(language:)) ?? deck.direction,
                typesetting: typesetting,
                labels: labels
            ),
            isOpen: question.isOpen,
            difficulty: question.difficulty.map { DifficultyView($0, labels: labels) },
            language: language,
            labelLanguage: language.flatMap { _ in LanguageTag.known(deck.language) },
            answerLabel: labels.text("answer-to-question", number: sectionNumber),
            backLabel: labels.text("back-to-question-number", number: sectionNumber)
        )
    }
}
