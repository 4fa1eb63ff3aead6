internal import DeckleText

/// Titles as paragraphs.
enum TitleText {
    /// A title that is a paragraph of Markdown whatever it begins with.
    static func escaped(_ title: String) -> String {
        let bytes = Array(title.utf8)[...]
        guard let mark = bytes.containerMark, let first = bytes.first else {
            return MarkdownLine.heading(bytes) == nil ? title : "\\" + title
        }
        guard first.isDigit else { return "\\" + title }
        let sign = bytes.index(before: mark)
        return String(decoding: bytes[..<sign], as: UTF8.self) + "\\" + String(decoding: bytes[sign...], as: UTF8.self)
    }
}
