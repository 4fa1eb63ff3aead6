internal import DeckleCore
internal import DeckleText

/// Renders the parts of a page and names them for the page's template.
struct HTMLPage {
    private let page: Page
    private let job: ExportJob

    /// A column of a printed sheet is wider than the page of a small reader.
    private static let dialect = Dialect(hasHangingLines: true, tableLineLength: 46)
    /// Below the deck, the topic, the page and the question.
    private static let headingBase = 5

    init(_ page: Page, layout: HTMLLayout) {
        self.page = page
        job = layout.job
    }

    func context() throws -> [String: Any] {
        let outline = page.outline
        return [
            "id": HTMLLayout.id(ofPage: page.index.running + 1),
            "title": outline.title,
            "summary": outline.summary ?? "",
            "level": level(outline.difficulty),
            "updated": outline.updated?.date ?? "",
            "source": source,
            "questions": try page.questions.enumerated().map(question),
        ].mapValues(HTMLLayout.present)
    }

    /// Where the page is published; its path where that is not known.
    private var source: [String: Any] {
        ["path": page.outline.id, "address": job.deck.site.map { $0 + page.outline.id } ?? TemplateSet.nothing as Any]
    }

    private func question(_ offset: Int, _ question: Question) throws -> [String: Any] {
        let id = Anchor.name("q", page: page.outline.id, question: question.id)
        let renderer = HTMLRenderer(dialect: Self.dialect, headingBase: Self.headingBase, idPrefix: id, asset: address)
        let asking = HTMLRenderer(
            dialect: Self.dialect,
            headingBase: Self.headingBase,
            idPrefix: id + "_p",
            asset: address
        )
        let (heading, prompt) = question.prompt.blocks.opening ?? ([], question.prompt.blocks)
        let (opening, answer) = try renderer.renderApart(question.answer.blocks)
        return [
            "id": id,
            "key": "\(page.outline.id)#\(question.id)",
            "number": page.index.firstQuestion + offset + 1,
            "language": question.language ?? "",
            "direction": question.language.map { Direction(language: $0).rawValue } ?? "",
            "heading": try asking.render(heading).text,
            "prompt": try asking.render(prompt).text,
            "opening": opening.text,
            "answer": answer.text,
            "takeaway": try takeaway(question.takeaway, renderer),
            "level": level(question.difficulty),
        ].mapValues(HTMLLayout.present)
    }

    private func takeaway(_ takeaway: Takeaway?, _ renderer: HTMLRenderer) throws -> Any {
        guard let takeaway else { return TemplateSet.nothing }
        let label = takeaway.label.isEmpty ? job.theme.labels["takeaway"] : takeaway.label
        return ["label": label, "text": try renderer.render(takeaway.content).text]
    }

    /// The kind of a difficulty, for the theme's shape, and its word.
    private func level(_ difficulty: Difficulty?) -> Any {
        switch difficulty {
        case nil: TemplateSet.nothing
        case .easy, .medium, .hard: ["kind": difficulty?.name, "name": difficulty.map { job.theme.labels[$0.name] }]
        case .other(let name): ["kind": "other", "name": name]
        }
    }

    private func address(of media: Media) throws -> String {
        DataAddress.make(type: media.type, content: try job.media.bytes(of: media))
    }
}
