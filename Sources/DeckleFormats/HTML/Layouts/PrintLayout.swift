internal import DeckleText

/// A way of laying a deck out on paper: which templates it has and where it puts what they make.
///
/// A new one that keeps pages in reading order is templates in the theme: `html/layouts/NAME` for the document, by which
/// the theme offers it, and `topic` and `page` in `html/NAME`. One that places them otherwise is a type in this folder,
/// and a line in ``PrintLayouts``.
protocol PrintLayout {
    /// What prompts show of what they hide.
    var disclosure: Disclosure { get }

    /// What stands around all topics.
    var document: TemplateFrame<SheetView> { get }

    /// Appends what a topic begins with.
    mutating func begin(_ topic: TopicView, in sheet: inout [UInt8])
    /// Appends a page of the topic that was begun, or keeps of it what comes later.
    mutating func place(_ page: PageView, in sheet: inout [UInt8])
    /// Appends what a topic ends with.
    mutating func end(_ topic: TopicView, in sheet: inout [UInt8])
}
