internal import DeckleCore

/// A Markdown text that stands somewhere in an input, read as a file of a folder is.
struct Article {
    /// The path of its page, without slashes at its ends.
    var path: String
    var text: SourceBytes
    /// Where it begins: a line of a file, or a value in one.
    var place: Place
    /// The title of the topic that it belongs to; nil where nothing says so.
    var topic: String?
    /// The folder that its file lies in, where that is one of the input.
    var folder: String?
}
