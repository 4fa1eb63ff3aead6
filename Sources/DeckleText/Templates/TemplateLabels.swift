internal import Mustache

internal import DeckleCore

/// The labels of a theme as templates see them: `{{labels.answer}}`.
struct TemplateLabels: MustacheParent {
    let labels: Labels

    func child(named key: String) -> Any? { labels[key] }
}
