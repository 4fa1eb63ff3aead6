public import DeckleCore

/// A resolved theme together with where each part of it came from.
public struct ThemeResolution: Sendable {
    /// One theme of the chain.
    public struct Ancestor: Sendable, Hashable {
        public var name: String
        /// The name people know it by.
        public var title: String
        public var summary: String
        public var author: String?
        public var licence: String?
        /// Where it was found, such as `themes/plain`.
        public var path: String
    }

    /// A file, token or label, or the words that introduce a takeaway.
    public struct Entry: Sendable, Hashable {
        public var name: String
        /// A token's type; nil for files and labels.
        public var type: String?
        /// A token's value, or its light and its dark one; a label's forms; nothing for a file.
        public var values: [String]
        /// The name of the theme it came from; for a file that others append to, all of them in order.
        public var theme: String
    }

    public var theme: Theme
    /// The theme itself, then what it builds on, each followed by its parent.
    public let chain: [Ancestor]
    /// What a theme's author will want to know: what nothing uses, fonts without a licence, where fonts and pictures go,
    /// which labels are not in the language.
    public let log: [Diagnostic]
    let fileTable: FileTable
    let tokenTable: TokenTable
    let labelTable: LabelTable

    /// In the order of names, as are tokens and labels; listed when asked for, as exports have no use for it.
    public var files: [Entry] { fileTable.listing }
    public var tokens: [Entry] { tokenTable.listing }
    public var labels: [Entry] { labelTable.listing }
}
