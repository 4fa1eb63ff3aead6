internal import DeckleCore

/// A comment of HTML, which its author hid from readers.
struct HTMLComment: Equatable {
    /// What a comment takes in that hardly anyone means to hide.
    enum Surprise: String {
        case comment = "the start of another"
        case fence = "the start of a code fence"
    }

    /// The comment with its marks.
    let source: String

    /// How many lines it stands on.
    var lineCount: Int { source.utf8.count { $0 == .lineFeed } + 1 }

    /// What tells that it was to end before the `-->` that ends it; nil where nothing does.
    var surprise: Surprise? {
        let content = Array(source.utf8.dropFirst(4))[...]
        if content.range(of: Array("<!--".utf8)) != nil { return .comment }
        var fence: ArraySlice<UInt8>?
        for line in content.split(separator: .lineFeed) { _ = Lines.isFenced(Lines.withoutContainers(line), &fence) }
        return fence == nil ? nil : .fence
    }
}
