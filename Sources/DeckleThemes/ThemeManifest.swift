internal import DeckleCore

/// What a theme says of itself in `theme.yml`.
struct ThemeManifest {
    /// The theme that this one builds on, and where it says so.
    struct Parent {
        var name: String
        var place: Place
    }

    /// The name people know it by.
    var title: String?
    var summary: String?
    var author: String?
    var licence: String?
    var parent: Parent?
    /// In the order of the file, as are papers.
    var tokens: [ThemeToken] = []
    var papers: [Paper] = []
    /// The names that tokens have now by those they had before.
    var renamed: [String: String] = [:]

    /// The keys that a manifest may have.
    static let keys = ["name", "summary", "author", "licence", "extends", "tokens", "papers", "renamed"]
}
