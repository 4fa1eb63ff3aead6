/// What is met while an XML text is read; comments and the document type are passed over.
package enum XMLEvent: Sendable, Hashable {
    case start(XMLElement)
    case end
    /// A piece of text, of which one element may have several.
    case text(String)
    /// A processing instruction.
    case instruction(target: String)
}
