package import DeckleCore

package struct Highlighter: Sendable {
    package init() {}
    package func tokens(of code: String, language: String) -> [CodeToken]? { nil }
}
