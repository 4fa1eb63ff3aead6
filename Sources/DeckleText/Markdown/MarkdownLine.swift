/// A line of a Markdown text, with what can be told of it before the text is parsed.
package struct MarkdownLine: Sendable {
    /// Where it stands in the text, in bytes, without its end.
    package var range: Range<Int>
    /// Its number, from 1.
    package var number: Int
    /// Where its content starts in the text, in bytes.
    package var start: Int
    /// How far its first sign is set in, in columns.
    package var indent: Int
    /// What stands there without the indentation and white space at the end; of a longer line the first
    /// ``MarkdownLineScanner/longestLine`` bytes.
    package var content: ArraySlice<UInt8>
    /// Whether it stands in a fence or is one.
    package var isFenced = false
    /// Whether it opens a fence.
    package var opensFence = false
    /// Whether it stands in a comment of several lines.
    package var isInComment = false

    package var isBlank: Bool { content.isEmpty }
}
