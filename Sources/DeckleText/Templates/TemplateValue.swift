/// A value that a template places or asks about.
package enum TemplateValue: Sendable {
    /// Words, which are escaped where they are placed.
    case text(String)
    /// What is placed as it is.
    case markup(Markup)
    case number(Int)
    case flag(Bool)
    case list([TemplateValue])
    case object(TemplateObject)
    /// What is not there: it is placed as no text, and sections pass over it.
    case nothing

    /// Whether a section is entered: not for what is not there, for false, for an empty list, and for a text of which
    /// nothing can be seen.
    var isTrue: Bool {
        switch self {
        case .text(let text): !text.isBlank
        case .markup(let markup): !markup.text.isBlank
        case .number, .object: true
        case .flag(let flag): flag
        case .list(let items): !items.isEmpty
        case .nothing: false
        }
    }

    /// Appends the value as it stands in markup; lists, objects and flags have no text.
    func write(to bytes: inout [UInt8]) {
        switch self {
        case .text(var text): text.withUTF8 { unsafe MarkupEscape.attribute.escape($0, into: &bytes) }
        case .markup(let markup): bytes.append(contentsOf: markup.text.utf8)
        case .number(let number): bytes.append(contentsOf: String(number).utf8)
        case .flag, .list, .object, .nothing: break
        }
    }
}

extension String {
    /// Whether nothing of the text can be seen.
    package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
