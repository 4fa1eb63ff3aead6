internal import DeckleText

/// Pages in reading order, topic by topic: what stands where in a page is the matter of its template.
struct ReadingLayout: PrintLayout {
    let disclosure: Disclosure
    let document: TemplateFrame<SheetView>
    private let topic: TemplateFrame<TopicView>
    private let page: Template<PageView>

    init(_ templates: TemplateSet, name: String, disclosure: Disclosure) throws {
        self.disclosure = disclosure
        document = try templates.frame("layouts/\(name)")
        topic = try templates.frame("\(name)/topic")
        page = try templates.template("\(name)/page")
    }

    func begin(_ topic: TopicView, in sheet: inout [UInt8]) { self.topic.opening.render(topic, into: &sheet) }

    func place(_ page: PageView, in sheet: inout [UInt8]) { self.page.render(page, into: &sheet) }

    func end(_ topic: TopicView, in sheet: inout [UInt8]) { self.topic.closing.render(topic, into: &sheet) }
}
