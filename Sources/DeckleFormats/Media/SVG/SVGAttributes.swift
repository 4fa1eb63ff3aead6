internal import DeckleCore
internal import DeckleSystem

/// Tells which attributes of an SVG stay, and in what form.
struct SVGAttributes {
    private(set) var mends: Set<SVGMend> = []
    private var ids: Set<String> = []
    private var targets: Set<String> = []
    /// Ids that nothing has, so that nothing leads to them.
    private let unknown: Set<String>

    init(without unknown: Set<String>) {
        self.unknown = unknown
    }

    /// Ids that something leads to, and that nothing has.
    var missing: Set<String> { targets.subtracting(ids) }

    /// The attributes that an output can hold.
    ///
    /// - Parameter isDrawn: whether the element is one of SVG.
    mutating func held(_ element: XMLElement, isDrawn: Bool) -> [XMLElement.Attribute] {
        element.attributes.compactMap { attribute in
            var attribute = attribute
            guard let value = held(attribute, of: element.name, isDrawn: isDrawn) else { return nil }
            attribute.value = value
            return attribute
        }
    }

    private mutating func held(_ attribute: XMLElement.Attribute, of element: XMLName, isDrawn: Bool) -> String? {
        let name = attribute.name
        if name.prefix != nil, name.space == nil { return undeclared(attribute, of: element.local) }
        if name.space == XMLSpace.books { return left(.name) }
        if name.space == XMLSpace.xml, name.local == "base" { return left(.reference) }
        if name.qualified == "id" { return id(attribute.value) }
        guard isDrawn else { return attribute.value }
        // SVG knows none; two prefixes of one namespace would make two attributes of one name.
        if name.prefix != nil, [XMLSpace.svg, element.space].contains(name.space) { return left(.namespace) }
        if name.space == XMLSpace.xlink || name.space == nil, ["href", "src"].contains(name.local) {
            return address(attribute.value, of: element.local)
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

    /// An address that leads nowhere else: links lead to the web, pictures hold their data, all else is in the file.
    private mutating func address(_ value: String, of element: String) -> String? {
        let address = value.trimmed
        if element == "a" { return link(address) }
        if address.hasPrefix("#") { return target(address) }
        if DataAddress.isOne(address), DataAddress.type(of: address).hasPrefix("image/") { return value }
        return left(.reference)
    }

    private mutating func link(_ address: String) -> String? {
        let target = LinkTarget(address)
        if target.kind == .absolute, target.address == address { return address }
        return left(target.kind == .unsafe(scheme: "javascript") ? .script : .link)
    }

    /// The address of an element in the same file.
    private mutating func target(_ address: String) -> String? {
        let fragment = SVGIdentifier.fragment(address)
        let id = String(fragment.dropFirst())
        if fragment != address { mends.insert(.name) }
        if unknown.contains(id) { return left(.name) }
        if !id.isEmpty { targets.insert(id) }
        return fragment
    }

    private mutating func addressing(_ value: String) -> String {
        let style = SVGStyleSheet(value: value)
        mends.formUnion(style.mends)
        return style.text
    }
}
