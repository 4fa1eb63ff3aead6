internal import DeckleText

/// The study sheet: every question with its answer below it, topic by topic.
struct StudyLayout: PrintLayout {
    static let name = "study"
    static let disclosure = Disclosure.open

    let document: TemplateFrame<SheetView>
    private let topic: TemplateFrame<TopicView>
    private let page: Template<PageView>

    init(_ templates: TemplateSet, name: String) throws {
        document = try templates.frame("layouts/\(name)")
        topic = try templates.frame("\(name)/topic")
        page = try templates.template("\(name)/page")
    }

    func begin(_ topic: TopicView, in sheet: inout [UInt8]) { self.topic.opening.render(topic, into: &sheet) }

    func place(_ page: PageView, in sheet: inout [UInt8]) { self.page.render(page, into: &sheet) }

    func end(_ topic: TopicView, in sheet: inout [UInt8]) { self.topic.closing.render(topic, into: &sheet) }
}
