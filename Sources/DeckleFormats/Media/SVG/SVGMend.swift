/// What was changed in an SVG so that every output can hold it.
enum SVGMend: CaseIterable {
    case encoding
    case namespace
    case entity
    case documentType
    case name
    case script
    case link
    case linkName
    case reference
    case markup
    case style

    /// Whether something of the picture is gone that a reader may have seen.
    var isVisible: Bool {
        switch self {
        case .encoding, .namespace, .entity, .documentType, .name, .script, .link, .linkName: false
        case .reference, .markup, .style: true
        }
    }

    /// What was there before.
    var words: String {
        switch self {
        case .encoding: "another encoding than UTF-8, or another XML than 1.0"
        case .namespace: "a namespace that is not declared, or not that of SVG"
        case .entity: "entities that XML does not know"
        case .documentType: "a document type"
        case .name: "ids that are doubled, missing or no names"
        case .script: "scripts, which no picture may run"
        case .link: "links that lead nowhere from a picture"
        case .linkName: "links without words"
        case .reference: "addresses of what lies outside of it"
        case .markup: "HTML, of which the words stay"
        case .style: "styles that cannot be read or held"
        }
    }
}
