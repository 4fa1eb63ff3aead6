internal import DeckleCore
internal import DeckleText

/// Makes the cards of a question: both sides fitted, parted where they must be, and rendered.
struct CardMaker {
    let presentation: Presentation
    let fitter: CardFitter

    /// The cards of a question on a page, each part one.
    ///
    /// - Parameter sourceCode: that of the page, see ``sourceCode(_:)``.
    func cards(
        _ index: Int,
        on page: Page,
        sourceCode: Markup?,
        counts: inout CardCounts
    ) throws -> [(front: CardFace, back: CardFace)] {
        let question = page.questions[index]
        let number = page.index.firstQuestion + index + 1
        let typesetting = presentation.typesetting
        let anchors = typesetting.anchors(page.outline.id, question.id)
        let drafts = CardDraft.drafts(
            question,
            labels: presentation.labels,
            takeaways: typesetting.takeawayLabels,
            number: number
        )
        var card = card(question, number: number, on: page, anchor: anchors.question)
        card.sourceCode = sourceCode
        return try drafts.enumerated().flatMap { order, draft in
            if order > 0 {
                card.key += "/\(order + 1)"
                card.anchor += "-\(order + 1)"
            }
            return try cards(draft, of: card, prefix: order > 0 ? "r\(order)-" : "", anchors, counts: &counts)
        }
    }

    private func cards(
        _ draft: CardDraft,
        of card: CardFace.Card,
        prefix: String,
        _ anchors: QuestionAnchors,
        counts: inout CardCounts
    ) throws -> [(front: CardFace, back: CardFace)] {
        let reserve = card.sourceCode == nil ? 0 : fitter.room.sourceCode
        let front = fitter.fit(draft.front, brief: draft.briefFront, reserve: reserve)
        let back = fitter.fit(draft.back, brief: draft.briefBack)
        counts.add(front.isBrief || front.parts.count > back.parts.count ? front : back, number: card.number)
        let count = max(front.parts.count, back.parts.count)
        let renderer = renderer(card)
        let fronts = try sides(front, count, renderer, prefix: prefix + anchors.inPrompt)
        let backs = try sides(back, count, renderer, prefix: prefix + anchors.inAnswer)
        return (0..<count).map { index in
            let part = count > 1 ? "\(index + 1)/\(count)" : nil
            let goesOn = index + 1 < count ? [note(goingOn: "\(index + 2)/\(count)")] : []
            return (
                CardFace(
                    card: card,
                    isFront: true,
                    part: part,
                    size: front.size,
                    drop: min(front.rest, fitter.room.drop),
                    items: fronts[index]
                ),
                CardFace(card: card, isFront: false, part: part, size: back.size, items: backs[index] + goesOn)
            )
        }
    }

    /// The pieces of each part; where the other side has more of them, the last is there again.
    private func sides(_ fit: CardFit, _ count: Int, _ renderer: CardRenderer, prefix: String) throws -> [[CardItem]] {
        var sides = try renderer.items(fit.parts, idPrefix: prefix)
        while sides.count < count {
            sides += try renderer.items(fit.parts.suffix(1), idPrefix: "n\(sides.count)-" + prefix)
        }
        return sides
    }

    private func note(goingOn part: String) -> CardItem {
        CardItem(note: presentation.labels.text("card-continued", number: part))
    }

    private func renderer(_ card: CardFace.Card) -> CardRenderer {
        CardRenderer(
            typesetting: presentation.typesetting,
            labels: presentation.labels,
            direction: card.language.map(Direction.init(language:)) ?? presentation.deck.direction
        )
    }

    /// The address of a page as a pattern that cameras read; nil where the theme has no room for it or the site is not known.
    func sourceCode(_ page: Page) -> Markup? {
        guard fitter.room.sourceCode > 0 else { return nil }
        let address = PageSource(page.outline, site: presentation.deck.site)?.address
        return address.flatMap { address in QRCode(address).map { $0.markup(description: address) } }
    }

    private func card(_ question: Question, number: Int, on page: Page, anchor: String) -> CardFace.Card {
        let difficulty = question.difficulty.map { DifficultyView($0, labels: presentation.labels) }
        let topics = presentation.deck.topics
        let topic = topics.indices.contains(page.index.topic) ? topics[page.index.topic].title.nonEmpty : nil
        let title = topic ?? Presentation.title(of: page.outline, number: page.index.running + 1)
        return CardFace.Card(
            key: "\(page.outline.id)#\(question.id)",
            anchor: anchor,
            number: number,
            topic: fitter.head(title, beside: "000 000 \(difficulty?.name ?? "") \(number) 00/00"),
            difficulty: difficulty,
            language: question.language.flatMap(LanguageTag.known)
        )
    }
}
