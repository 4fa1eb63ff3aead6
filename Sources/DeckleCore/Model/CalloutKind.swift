/// What a callout is there for, in the words that sources use for it; themes have a label for each.
///
/// They are the kinds of GitHub, of Obsidian and of the components of sites.
public enum CalloutKind: String, Sendable, Hashable, CaseIterable {
    case note
    case tip
    case hint
    case info
    case important
    case warning
    case caution
    case danger
    case success
    case error
    case failure
    case example
    case question
    case todo
    case bug
    case quote
    case summary
    case abstract
}
