internal import DeckleText

/// A way of laying a deck out on paper: which templates it has and where it puts what they make.
///
/// A new one is a type in this folder, a line in ``PrintLayouts`` and its templates in the theme: `html/layouts/NAME` for
/// the document, which the theme offers, and the others in `html/NAME`.
protocol PrintLayout {
    /// The name by which themes offer it.
    static var name: String { get }
    /// What prompts show of what they hide.
    static var disclosure: Disclosure { get }

    /// Compiles the templates.
    ///
    /// - Parameter name: the layout's own name in the theme.
    /// - Throws: ``Failure``, see ``TemplateSet``
    init(_ templates: TemplateSet, name: String) throws

    /// What stands around all topics.
    var document: TemplateFrame<SheetView> { get }

    /// Appends what a topic begins with.
    mutating func begin(_ topic: TopicView, in sheet: inout [UInt8])
    /// Appends a page of the topic that was begun, or keeps of it what comes later.
    mutating func place(_ page: PageView, in sheet: inout [UInt8])
    /// Appends what a topic ends with.
    mutating func end(_ topic: TopicView, in sheet: inout [UInt8])
}
