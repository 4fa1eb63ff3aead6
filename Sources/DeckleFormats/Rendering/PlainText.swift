package import DeckleCore

/// The words of the model without any markup.
package enum PlainText {
    /// The text of running content in one line, spaces collapsed; for navigation, titles and tables.
    package static func line(_ inlines: [Inline]) -> String {
        ""
    }

    /// The text of blocks in one line, spaces collapsed.
    package static func line(_ blocks: [Block]) -> String {
        ""
    }

    /// The text of blocks as lines, code as it stands.
    package static func text(_ blocks: [Block]) -> String {
        ""
    }
}
