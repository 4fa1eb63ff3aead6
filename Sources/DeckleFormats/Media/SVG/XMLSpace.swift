internal import DeckleSystem

/// Namespaces that are met in SVG.
enum XMLSpace {
    static let svg = "http://www.w3.org/2000/svg"
    static let xlink = "http://www.w3.org/1999/xlink"
    static let xml = "http://www.w3.org/XML/1998/namespace"
    static let books = "http://www.idpf.org/2007/ops"

    /// HTML and MathML, which are no pictures.
    static let markup: Set<String?> = ["http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML"]
}

extension XMLName {
    /// Whether the name is one of XLink, whose prefix many forget to declare.
    var lacksXLink: Bool { prefix == "xlink" && space == nil }
}
