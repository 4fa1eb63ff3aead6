internal import DeckleCore
internal import DeckleSystem

/// Tells which attributes of an SVG stay, and in what form.
struct SVGAttributes {
    private(set) var mends: Set<SVGMend> = []
    private var ids: Set<String> = []

    /// The attributes that an output can hold.
    ///
    /// - Parameter isDrawn: whether the element is one of SVG.
    mutating func held(_ element: XMLElement, isDrawn: Bool) -> [XMLElement.Attribute] {
        element.attributes.compactMap { attribute in
            var attribute = attribute
            guard let value = held(attribute, of: element.name.local, isDrawn: isDrawn) else { return nil }
            attribute.value = value
            return attribute
        }
    }

    private mutating func held(_ attribute: XMLElement.Attribute, of element: String, isDrawn: Bool) -> String? {
        let name = attribute.name
        if name.prefix != nil, name.space == nil { return undeclared(attribute, of: element) }
        if name.space == XMLSpace.books { return left(.name) }
        if name.space == XMLSpace.xml, name.local == "base" { return left(.reference) }
        if name.qualified == "id" { return id(attribute.value) }
        guard isDrawn else { return attribute.value }
        if name.space == XMLSpace.xlink || name.space == nil, ["href", "src"].contains(name.local) {
            return address(attribute.value, of: element)
        }
        guard name.space == nil else { return attribute.value }
        if name.local.lowercased().hasPrefix("on") { return left(.script) }
        return attribute.value.utf8.contains(UInt8(ascii: "(")) ? addressing(attribute.value) : attribute.value
    }

    private mutating func left(_ mend: SVGMend) -> String? {
        mends.insert(mend)
        return nil
    }

    /// XLink's prefix is declared for those who forget it; any other stands for what nobody but a drawing program reads.
    private mutating func undeclared(_ attribute: XMLElement.Attribute, of element: String) -> String? {
        mends.insert(.namespace)
        guard attribute.name.lacksXLink else { return nil }
        return attribute.name.local == "href" ? address(attribute.value, of: element) : attribute.value
    }

    /// An id that is a name and stands once.
    private mutating func id(_ value: String) -> String? {
        let name = SVGIdentifier.name(value)
        if name != value { mends.insert(.name) }
        guard !name.isEmpty, ids.insert(name).inserted else { return left(.name) }
        return name
    }

    /// An address that leads nowhere else: links lead to the web, pictures hold their data.
    private mutating func address(_ value: String, of element: String) -> String? {
        let address = value.trimmed
        if address.hasPrefix("#") {
            let fragment = SVGIdentifier.fragment(address)
            if fragment != address { mends.insert(.name) }
            return fragment == address ? value : fragment
        }
        let target = LinkTarget(address)
        if element == "a" {
            if target.kind == .absolute, target.address == value { return value }
        } else if DataAddress.isOne(address), DataAddress.type(of: address).hasPrefix("image/") {
            return value
        }
        return left(target.kind == .unsafe(scheme: "javascript") ? .script : .reference)
    }

    private mutating func addressing(_ value: String) -> String {
        let style = SVGStyleSheet(value: value)
        mends.formUnion(style.mends)
        return style.text
    }
}
