internal import DeckleCore
internal import DeckleText

/// Writes the pages of a deck into the frame that the layout's template makes, topic by topic.
struct HTMLSession: ExportSession {
    let layout: HTMLLayout
    let templates: TemplateSet
    let output: any Output
    /// What ends the document.
    let closing: String
    /// The topic being written, and what ends it.
    private var topic: (index: Int, closing: String)?

    init(layout: HTMLLayout, templates: TemplateSet, output: any Output, closing: String) {
        self.layout = layout
        self.templates = templates
        self.output = output
        self.closing = closing
    }

    mutating func write(_ page: Page, log: inout [Diagnostic]) throws {
        try enter(topic: page.index.topic)
        let context = try HTMLPage(page, layout: layout).context()
        try output.write(try templates.render("\(layout.name)/page", context))
    }

    mutating func finish(log: inout [Diagnostic]) throws -> ExportSummary {
        try endTopic()
        try output.write(closing)
        return ExportSummary(detail: layout.summary)
    }

    private mutating func enter(topic index: Int) throws {
        guard topic?.index != index else { return }
        try endTopic()
        let frame = try templates.frame("\(layout.name)/topic", layout.topic(index))
        try output.write(frame.opening)
        topic = (index, frame.closing)
    }

    private mutating func endTopic() throws {
        if let topic { try output.write(topic.closing) }
        topic = nil
    }
}
